import type { DuckDBConnection } from "@duckdb/node-api";
import { normalAddress } from "../../audit/address.js";
import { type DictionaryColumn, splitValues } from "../../audit/event-batch.js";
import { foldCase } from "../../audit/fold-case.js";
import { textOfStorable } from "../../audit/storable-text.js";

/** Key of "empty" in every dictionary. */
export const EMPTY_KEY = 0;

export const DICTIONARY_KINDS = ["type", "actor", "userType", "addresses", "affected"] as const;
export type DictionaryKind = (typeof DICTIONARY_KINDS)[number];

/** What the dictionary's number is in the table. Never renumber: stores hold these. */
export const kindNumber = (kind: DictionaryKind): number => DICTIONARY_KINDS.indexOf(kind) + 1;

export interface NewEntry {
  readonly kind: DictionaryKind;
  readonly key: number;
  readonly value: string;
}

/** How a single value is looked up: its normal form. */
const normalForm: Readonly<Record<DictionaryKind, (text: string) => string>> = {
  type: (text) => text.toLowerCase(),
  actor: foldCase,
  userType: (text) => text.toUpperCase(),
  addresses: normalAddress,
  affected: foldCase,
};

/** The single values in a stored value, as received. */
const textsOf: Readonly<Record<DictionaryKind, (value: string) => readonly string[]>> = {
  type: (value) => [textOfStorable(value)],
  actor: (value) => [textOfStorable(value)],
  userType: (value) => [textOfStorable(value)],
  addresses: splitValues,
  affected: splitValues,
};

/** The distinct values of one column, all in memory: filters are decided here, on each value once. */
export class Dictionary {
  readonly #kind: DictionaryKind;
  readonly #values = new Map<string, number>();
  readonly #byKey: string[] = [];
  readonly #byMember = new Map<string, number[]>();
  #nextKey = 1;

  constructor(kind: DictionaryKind) {
    this.#kind = kind;
  }

  /** Every single value in normal form, with the keys of the rows' values that hold it. */
  get members(): ReadonlyMap<string, readonly number[]> {
    return this.#byMember;
  }

  /** The single values behind a key, as received; none for "empty". */
  textsOf(key: number): readonly string[] {
    const value = this.#byKey[key];
    return value === undefined ? [] : textsOf[this.#kind](value);
  }

  load(key: number, value: string): void {
    this.#values.set(value, key);
    this.#byKey[key] = value;
    this.#nextKey = Math.max(this.#nextKey, key + 1);
    const members = textsOf[this.#kind](value).map(normalForm[this.#kind]);
    for (const member of new Set(members)) {
      const keys = this.#byMember.get(member);
      if (keys === undefined) this.#byMember.set(member, [key]);
      else keys.push(key);
    }
  }

  /** The key of each of a batch's values; new values get one and are added to `created`. */
  keysOf(column: DictionaryColumn, created: NewEntry[]): Int32Array {
    const keys = column.values.map((value) => {
      if (value === null) return EMPTY_KEY;
      const known = this.#values.get(value);
      if (known !== undefined) return known;
      const key = this.#nextKey;
      this.load(key, value);
      created.push({ kind: this.#kind, key, value });
      return key;
    });
    const rows = new Int32Array(column.indexes.length);
    for (let row = 0; row < rows.length; row += 1) {
      rows[row] = keys[column.indexes[row] ?? 0] ?? EMPTY_KEY;
    }
    return rows;
  }
}

export type Dictionaries = Readonly<Record<DictionaryKind, Dictionary>>;

export const loadDictionaries = async (connection: DuckDBConnection): Promise<Dictionaries> => {
  const dictionaries: Dictionaries = {
    type: new Dictionary("type"),
    actor: new Dictionary("actor"),
    userType: new Dictionary("userType"),
    addresses: new Dictionary("addresses"),
    affected: new Dictionary("affected"),
  };
  const result = await connection.runAndReadAll("SELECT kind, key, value FROM dictionary");
  const [kinds = [], keys = [], values = []] = result.getColumns();
  for (const [row, kind] of kinds.entries()) {
    const name = DICTIONARY_KINDS[Number(kind) - 1];
    if (name !== undefined) dictionaries[name].load(Number(keys[row]), String(values[row]));
  }
  return dictionaries;
};

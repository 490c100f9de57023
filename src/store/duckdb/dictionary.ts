import type { DuckDBConnection } from "@duckdb/node-api";
import { normalAddress } from "../../audit/address.js";
import { type DictionaryColumn, splitValues } from "../../audit/event-batch.js";

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

const lower = (text: string): string => text.toLowerCase();

/** How a value is looked up: the single values in it, each in its normal form. */
const membersOf: Readonly<Record<DictionaryKind, (value: string) => readonly string[]>> = {
  type: (value) => [lower(value)],
  actor: (value) => [lower(value)],
  userType: (value) => [value.toUpperCase()],
  addresses: (value) => splitValues(value).map(normalAddress),
  affected: (value) => splitValues(value).map(lower),
};

/** The distinct values of one column, all in memory: filters are decided here, on each value once. */
export class Dictionary {
  readonly #kind: DictionaryKind;
  readonly #joined: boolean;
  readonly #values = new Map<string, number>();
  readonly #byKey: string[] = [];
  readonly #byMember = new Map<string, number[]>();
  #nextKey = 1;

  constructor(kind: DictionaryKind) {
    this.#kind = kind;
    this.#joined = kind === "addresses" || kind === "affected";
  }

  /** Every single value in normal form, with the keys of the rows' values that hold it. */
  get members(): ReadonlyMap<string, readonly number[]> {
    return this.#byMember;
  }

  /** The single values behind a key, as received; none for "empty". */
  textsOf(key: number): readonly string[] {
    const value = this.#byKey[key];
    if (value === undefined) return [];
    return this.#joined ? splitValues(value) : [value];
  }

  load(key: number, value: string): void {
    this.#values.set(value, key);
    this.#byKey[key] = value;
    this.#nextKey = Math.max(this.#nextKey, key + 1);
    for (const member of membersOf[this.#kind](value)) {
      const keys = this.#byMember.get(member);
      if (keys === undefined) this.#byMember.set(member, [key]);
      else keys.push(key);
    }
  }

  /** The key of each of a batch's values; new values get one and are added to `created`. */
  keysOf(column: DictionaryColumn, created: NewEntry[]): Int32Array {
    const keys = column.values.map((text) => {
      if (text === null) return EMPTY_KEY;
      // A NUL would end the text inside the engine.
      const value = text.replaceAll("\0", "\uFFFD");
      const known = this.#values.get(value);
      if (known !== undefined) return known;
      const key = this.#nextKey;
      this.load(key, value);
      created.push({ kind: this.#kind, key, value });
      return key;
    });
    return Int32Array.from(column.indexes, (index) => keys[index] ?? EMPTY_KEY);
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

import type { AuditEvent } from "./event.js";
import { type EventRow, readRow, rowOf } from "./event-row.js";
import { storableText, textOfStorable } from "./storable-text.js";
import { createTextColumnBuilder, type TextColumn } from "./text-column.js";

export { joinValues, splitValues } from "./join-values.js";
export { searchTextOf } from "./search-text.js";

/** A column in which values repeat: row `i` holds `values[indexes[i]]`; null is "empty". */
export interface DictionaryColumn {
  readonly values: readonly (string | null)[];
  readonly indexes: Uint32Array;
}

/** The text of a row as it was received; null is "empty". */
export const dictionaryText = (
  { values, indexes }: DictionaryColumn,
  row: number,
): string | null => {
  const value = values[indexes[row] ?? 0] ?? null;
  return value === null ? null : textOfStorable(value);
};

/**
 * Events on their way into a store, as columns: what crosses from the parsing thread and goes into
 * an engine in bulk. All texts but `raws` are storable texts. Built by `createBatchBuilder` only.
 */
export interface EventBatch {
  readonly size: number;
  /** 32 bytes a row: the event's SHA-256. */
  readonly ids: Uint8Array;
  readonly timesUs: BigInt64Array;
  readonly typeNames: DictionaryColumn;
  readonly actorNames: DictionaryColumn;
  readonly userTypes: DictionaryColumn;
  /** Lists as `joinValues` writes them. */
  readonly addresses: DictionaryColumn;
  readonly affectedNames: DictionaryColumn;
  readonly resourceIds: readonly (string | null)[];
  /** The JSON texts as received. */
  readonly raws: TextColumn;
  /** Text to search instead of `raws`, where lower-casing ASCII is not enough; see `searchTextOf`. */
  readonly searchTexts: readonly (string | null)[];
}

const asItIs = (text: string): string => text;

class DictionaryBuilder {
  readonly #values: (string | null)[] = [];
  readonly #indexes: number[] = [];
  readonly #known = new Map<string | null, number>();

  /** @param value a name as received, or a list as `joinValues` writes it */
  add(value: string | null, storable = storableText): void {
    let index = this.#known.get(value);
    if (index === undefined) {
      index = this.#values.push(value === null ? null : storable(value)) - 1;
      this.#known.set(value, index);
    }
    this.#indexes.push(index);
  }

  build(): DictionaryColumn {
    return { values: this.#values, indexes: new Uint32Array(this.#indexes) };
  }
}

export interface BatchBuilder {
  readonly size: number;
  add(event: AuditEvent): void;
  /**
   * The same as `add(parseEvent(raw))`, faster.
   * @throws EventRejectedError and adds nothing
   */
  addText(raw: string): void;
  build(): EventBatch;
}

const ID_BYTES = 32;
const FIRST_ROWS = 1024;

export const createBatchBuilder = (): BatchBuilder => {
  let ids = Buffer.allocUnsafeSlow(FIRST_ROWS * ID_BYTES);
  const timesUs: bigint[] = [];
  const typeNames = new DictionaryBuilder();
  const actorNames = new DictionaryBuilder();
  const userTypes = new DictionaryBuilder();
  const addresses = new DictionaryBuilder();
  const affectedNames = new DictionaryBuilder();
  const resourceIds: (string | null)[] = [];
  const raws = createTextColumnBuilder();
  const searchTexts: (string | null)[] = [];

  const addRow = (row: EventRow): void => {
    const start = raws.size * ID_BYTES;
    if (start === ids.length) {
      const larger = Buffer.allocUnsafeSlow(ids.length * 2);
      ids.copy(larger);
      ids = larger;
    }
    ids.write(row.idBytes, start, "latin1");
    timesUs.push(row.timeUs);
    typeNames.add(row.typeName);
    actorNames.add(row.actorName);
    userTypes.add(row.userType);
    addresses.add(row.addresses, asItIs);
    affectedNames.add(row.affectedNames, asItIs);
    resourceIds.push(row.resourceIds);
    raws.add(row.raw, row.searchText === null); // what needs no search text is ASCII
    searchTexts.push(row.searchText);
  };

  return {
    get size() {
      return raws.size;
    },
    add: (event) => addRow(rowOf(event)),
    addText: (raw) => addRow(readRow(raw)),
    build: () => ({
      size: raws.size,
      ids: new Uint8Array(ids.subarray(0, raws.size * ID_BYTES)),
      timesUs: new BigInt64Array(timesUs),
      typeNames: typeNames.build(),
      actorNames: actorNames.build(),
      userTypes: userTypes.build(),
      addresses: addresses.build(),
      affectedNames: affectedNames.build(),
      resourceIds,
      raws: raws.build(),
      searchTexts,
    }),
  };
};

/** A batch of a few events at once. */
export const batchOf = (events: readonly AuditEvent[]): EventBatch => {
  const builder = createBatchBuilder();
  for (const event of events) builder.add(event);
  return builder.build();
};

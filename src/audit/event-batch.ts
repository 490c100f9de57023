import type { AuditEvent } from "./event.js";
import { foldCase } from "./fold-case.js";
import { SEPARATOR, storableText, textOfStorable } from "./storable-text.js";
import { walkFields } from "./walk.js";

/** A column in which values repeat: row `i` holds `values[indexes[i]]`; null is "empty". */
export interface DictionaryColumn {
  readonly values: readonly (string | null)[];
  readonly indexes: Uint32Array;
}

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
  readonly raws: readonly string[];
  /** Text to search instead of `raws`, where lower-casing ASCII is not enough; see `searchTextOf`. */
  readonly searchTexts: readonly (string | null)[];
}

/**
 * A list as one storable text with a separator before, between and after: `␟a␟b␟`, or null for none,
 * so that "contains ␟a␟" means "has a".
 */
export const joinValues = (values: readonly string[]): string | null =>
  values.length === 0 ? null : SEPARATOR + values.map(storableText).join(SEPARATOR) + SEPARATOR;

/** The values of a list as they were received. */
export const splitValues = (joined: string | null): readonly string[] =>
  joined === null ? [] : joined.slice(1, -1).split(SEPARATOR).map(textOfStorable);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is "ASCII"
const PLAIN = /^[\x00-\x5b\x5d-\x7f]*$/;

/**
 * The storable text, in folded case, in which `text:` looks, or null where the raw text lower-cased as
 * ASCII will do. Escapes (`\u00e9`, `\"`) and letters beyond ASCII are decoded here, so that people
 * find what they read; nothing is found across two values.
 */
export const searchTextOf = ({
  raw,
  fields,
}: Pick<AuditEvent, "raw" | "fields">): string | null => {
  if (PLAIN.test(raw)) return null;
  const texts = new Set([raw]);
  walkFields(fields, (key, value) => {
    texts.add(key);
    if (typeof value === "string") texts.add(value);
  });
  return foldCase([...texts].map(storableText).join(SEPARATOR));
};

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
    return { values: this.#values, indexes: Uint32Array.from(this.#indexes) };
  }
}

export interface BatchBuilder {
  readonly size: number;
  add(event: AuditEvent): void;
  build(): EventBatch;
}

export const createBatchBuilder = (): BatchBuilder => {
  const ids: Buffer[] = [];
  const timesUs: bigint[] = [];
  const [typeNames, actorNames, userTypes, addresses, affectedNames] = Array.from(
    { length: 5 },
    () => new DictionaryBuilder(),
  ) as [
    DictionaryBuilder,
    DictionaryBuilder,
    DictionaryBuilder,
    DictionaryBuilder,
    DictionaryBuilder,
  ];
  const resourceIds: (string | null)[] = [];
  const raws: string[] = [];
  const searchTexts: (string | null)[] = [];
  return {
    get size() {
      return raws.length;
    },
    add(event) {
      ids.push(Buffer.from(event.id, "hex"));
      timesUs.push(event.timeUs);
      typeNames.add(event.typeName);
      actorNames.add(event.actorName);
      userTypes.add(event.userType);
      addresses.add(joinValues(event.addresses), asItIs);
      affectedNames.add(joinValues(event.affectedNames), asItIs);
      resourceIds.push(joinValues(event.resourceIds));
      raws.push(event.raw);
      searchTexts.push(searchTextOf(event));
    },
    build: () => ({
      size: raws.length,
      ids: Uint8Array.from(Buffer.concat(ids)),
      timesUs: BigInt64Array.from(timesUs),
      typeNames: typeNames.build(),
      actorNames: actorNames.build(),
      userTypes: userTypes.build(),
      addresses: addresses.build(),
      affectedNames: affectedNames.build(),
      resourceIds,
      raws,
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

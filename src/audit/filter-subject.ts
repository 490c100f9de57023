import { normalAddress } from "./address.js";
import type { AuditEvent } from "./event.js";
import type { DictionaryColumn, EventBatch } from "./event-batch.js";
import { foldCase } from "./fold-case.js";
import { joinValues, splitValues } from "./join-values.js";
import { searchTextOf } from "./search-text.js";
import { SEPARATOR, textOfStorable } from "./storable-text.js";
import { textAt } from "./text-column.js";
import type { TimeUs } from "./time.js";

/** What filters look at in an event, in the form that they compare. */
export interface FilterSubject {
  readonly timeUs: TimeUs;
  readonly typeName: string;
  /** `UNKNOWN` where the event has none. */
  readonly userType: string;
  /** Folded; none or one. */
  readonly actorNames: readonly string[];
  /** Folded. */
  readonly affectedNames: readonly string[];
  /** Each as `normalAddress` spells it. */
  readonly addresses: readonly string[];
  /** Storable texts, folded. */
  resourceIds(): readonly string[];
  /** A storable text, folded. */
  searchText(): string;
}

const UNKNOWN = "UNKNOWN";

const once = <T extends {}>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

// The joined text is folded, not each id: so stores keep it.
const foldedIds = (joined: string | null): readonly string[] =>
  joined === null ? [] : foldCase(joined).slice(1, -1).split(SEPARATOR);

/** Without a search text of its own, an event's raw text is ASCII. */
const textToSearch = (own: string | null, raw: () => string): string => own ?? raw().toLowerCase();

export const subjectOf = (event: AuditEvent): FilterSubject => ({
  timeUs: event.timeUs,
  typeName: event.typeName,
  userType: event.userType ?? UNKNOWN,
  actorNames: event.actorName === null ? [] : [foldCase(event.actorName)],
  affectedNames: event.affectedNames.map(foldCase),
  addresses: event.addresses.map(normalAddress),
  resourceIds: once(() => foldedIds(joinValues(event.resourceIds))),
  searchText: once(() => textToSearch(searchTextOf(event), () => event.raw)),
});

/** The column's values by row, each made once for all the rows that have it. */
const madeOnce = <T extends {}>(
  { values, indexes }: DictionaryColumn,
  make: (value: string | null) => T,
): ((row: number) => T) => {
  const made: T[] = [];
  return (row) => {
    const index = indexes[row] ?? 0;
    const value = made[index] ?? make(values[index] ?? null);
    made[index] = value;
    return value;
  };
};

const textOr = (fallback: string) => (storable: string | null) =>
  storable === null ? fallback : textOfStorable(storable);

/** By row: equal to `subjectOf(parseEvent(raw))`, without parsing anything. */
export const subjectsOf = (batch: EventBatch): ((row: number) => FilterSubject) => {
  const typeNameAt = madeOnce(batch.typeNames, textOr(""));
  const userTypeAt = madeOnce(batch.userTypes, textOr(UNKNOWN));
  const actorNamesAt = madeOnce(batch.actorNames, (name) =>
    name === null ? [] : [foldCase(textOfStorable(name))],
  );
  const affectedNamesAt = madeOnce(batch.affectedNames, (names) =>
    splitValues(names).map(foldCase),
  );
  const addressesAt = madeOnce(batch.addresses, (list) => splitValues(list).map(normalAddress));
  return (row) => ({
    timeUs: batch.timesUs[row] ?? 0n,
    typeName: typeNameAt(row),
    userType: userTypeAt(row),
    actorNames: actorNamesAt(row),
    affectedNames: affectedNamesAt(row),
    addresses: addressesAt(row),
    resourceIds: once(() => foldedIds(batch.resourceIds[row] ?? null)),
    searchText: once(() =>
      textToSearch(batch.searchTexts[row] ?? null, () => textAt(batch.raws, row)),
    ),
  });
};

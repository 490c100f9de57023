import { textOf } from "./empty.js";
import { remembered } from "./remembered.js";
import { walkFields } from "./walk.js";

const KEYS_REMEMBERED = 10_000;

const ID_FIELD = /^(?:id|caseNumber)$|(?:Id|Ids|Uid|Uids|Guid)$/;

const isIdField = remembered((key) => key !== "actorId" && ID_FIELD.test(key), KEYS_REMEMBERED);

const NONE: readonly string[] = [];

/**
 * The ids that an event names: the values of every field, at any depth, called `id` or `caseNumber`
 * or ending in `Id`, `Ids`, `Uid`, `Uids` or `Guid`, except `actorId`. Each once, in the event's order.
 * Items of a list count as values of the field that holds the list.
 */
export const resourceIdsOf = (fields: unknown): readonly string[] => {
  let ids: Set<string> | null = null;
  walkFields(fields, (key, value) => {
    if (!isIdField(key)) return;
    const text = typeof value === "boolean" ? null : textOf(value);
    if (text !== null) ids = (ids ?? new Set()).add(text);
  });
  return ids === null ? NONE : [...(ids as ReadonlySet<string>)];
};

import { textOf } from "./empty.js";
import { walkFields } from "./walk.js";

const ID_FIELD = /^(?:id|caseNumber)$|(?:Id|Ids|Uid|Uids|Guid)$/;

/**
 * The ids that an event names: the values of every field, at any depth, called `id` or `caseNumber`
 * or ending in `Id`, `Ids`, `Uid`, `Uids` or `Guid`, except `actorId`. Each once, in the event's order.
 * Items of a list count as values of the field that holds the list.
 */
export const resourceIdsOf = (fields: unknown): readonly string[] => {
  const ids = new Set<string>();
  walkFields(fields, (key, value) => {
    if (key === "actorId" || !ID_FIELD.test(key)) return;
    const text = typeof value === "boolean" ? null : textOf(value);
    if (text !== null) ids.add(text);
  });
  return [...ids];
};

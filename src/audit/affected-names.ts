import { changesOf } from "./changes.js";
import { textOf } from "./empty.js";

const RENAME = /^(?:user_)?(?:user_?name|email)_changed?$/;

/** Whether events of a type change a user's name, so that the old and new one are affected users too. */
export const isRename = (typeName: string): boolean => RENAME.test(typeName);

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== null);

/** Everything that `affected:` matches: name, id, and both names of a rename, each once. */
export const affectedNamesOf = (
  typeName: string,
  fields: Readonly<Record<string, unknown>>,
): readonly string[] => {
  const renames = isRename(typeName)
    ? changesOf(fields).flatMap((change) => [change.oldValue, change.newValue])
    : [];
  return [...new Set([fields.userName, fields.userId, ...renames].flatMap(listOf))];
};

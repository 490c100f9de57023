import { isEmpty } from "./empty.js";
import { firstFields } from "./first-fields.js";

/** One thing that an event changed. `name` is the field's own name without old/new: `Value`, `Status`. */
export interface Change {
  readonly name: string;
  readonly oldValue: unknown;
  readonly newValue: unknown;
}

const OLD = /^(?:old|previous|prior)(?=[A-Z_]|$)_?/;
const NEW = /^(?:new|updated|current)(?=[A-Z_]|$)_?/;
// `updatedAt` and `updated_by` say when and who, not what.
const STAMP = /^updated_?(?:at|by|on|time|timestamp)$/i;

/** What a field says about a change: which side, and of what. Null when it says nothing of the kind. */
const sideOf = (key: string): { readonly side: "old" | "new"; readonly name: string } | null => {
  if (STAMP.test(key)) return null;
  if (OLD.test(key)) return { side: "old", name: key.replace(OLD, "") };
  if (NEW.test(key)) return { side: "new", name: key.replace(NEW, "") };
  return null;
};

/** Whether a field is one side of a change, and so is told as "What changed". */
export const isChangeField = (key: string): boolean => sideOf(key) !== null;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const pairsOf = (fields: Fields): readonly Change[] => {
  const changes = new Map<string, { name: string; oldValue?: unknown; newValue?: unknown }>();
  for (const key of Object.keys(fields)) {
    const found = sideOf(key);
    if (found === null) continue;
    const change = changes.get(found.name.toLowerCase()) ?? { name: found.name };
    changes.set(found.name.toLowerCase(), change);
    change[found.side === "old" ? "oldValue" : "newValue"] = fields[key];
  }
  return [...changes.values()].map(({ name, oldValue, newValue }) => ({
    name,
    oldValue,
    newValue,
  }));
};

const NAME_KEYS = ["attribute", "attributeName", "field", "fieldName", "property", "name", "key"];
const GENERIC = /^(?:value)?$/i;

// `{ attribute: "country", oldValue: "US", newValue: "DE" }` names its change in a field beside it,
// `country: { old: "US", new: "DE" }` in the key that holds it.
const nestedPairsOf = (key: string, value: Fields): readonly Change[] => {
  const named = NAME_KEYS.map((name) => value[name]).find((name) => !isEmpty(name));
  const fallback = typeof named === "string" ? named : key;
  return pairsOf(value).map((change) =>
    GENERIC.test(change.name) ? { ...change, name: fallback } : change,
  );
};

/** A hostile event may nest a million changes; nobody reads more than this. */
const NESTED_MOST = 200;
const FIELDS_MOST = 2_000;

/**
 * Old and new values of an event, paired by the rest of the field's name (`oldValue` with `newValue`),
 * then those one level down, in an object or in a list of objects.
 */
export const changesOf = (fields: Fields): readonly Change[] => {
  const nested = firstFields(fields, FIELDS_MOST).flatMap(([key, value]) => {
    if (sideOf(key) !== null) return [];
    const inside = Array.isArray(value) ? value.slice(0, NESTED_MOST) : [value];
    return inside.filter(isObject).flatMap((item) => {
      const own = nestedPairsOf(key, item);
      if (own.length > 0) return own;
      return firstFields(item, NESTED_MOST).flatMap(([name, child]) =>
        isObject(child) ? nestedPairsOf(name, child) : [],
      );
    });
  });
  return [...pairsOf(fields), ...nested.slice(0, NESTED_MOST)];
};

import { textOf } from "../empty.js";
import type { AuditEvent } from "../event.js";
import { firstFields } from "../first-fields.js";

/** The seven fields that every event has; all others belong to the event's type. */
export const COMMON_FIELDS: ReadonlySet<string> = new Set([
  "type$",
  "actorId",
  "actorName",
  "actorAgent",
  "actorIpAddress",
  "actorType",
  "timestamp",
]);

/** A type's own fields, found under any of several names in any spelling, also inside objects. */
export type FieldReader = (...keys: readonly string[]) => readonly string[];

const folded = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

// Too common to mean the same thing at every depth.
const GENERIC = new Set(["id", "name", "type", "value", "title", "username", "userid", "email"]);

const DEEPEST = 4;
/** An event may hold a million values; what a sentence needs comes early. */
const MOST_VALUES = 2_000;

/**
 * Makes a reader of an event's own fields: `ruleName` finds `ruleName`, `rule_name`,
 * `rule: { name }`, and `details: { ruleName }`. The first name that has values wins.
 */
export const createFieldReader = (event: AuditEvent): FieldReader => {
  const byPath = new Map<string, string[]>();
  const byLeaf = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string): void => {
    const values = map.get(key);
    if (values === undefined) map.set(key, [value]);
    else values.push(value);
  };
  let visited = 0;
  const visit = (value: unknown, path: string, leaf: string, depth: number): void => {
    if (visited >= MOST_VALUES || depth > DEEPEST) return;
    visited += 1;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST_VALUES)) visit(item, path, leaf, depth + 1);
    } else if (typeof value === "object" && value !== null) {
      visitFields(value, path, depth + 1);
    } else {
      const text = textOf(value);
      if (text === null) return;
      add(byPath, path, text);
      if (path !== leaf && !GENERIC.has(leaf)) add(byLeaf, leaf, text);
    }
  };
  const visitFields = (fields: object, path: string, depth: number): void => {
    for (const [key, child] of firstFields(fields, MOST_VALUES)) {
      if (visited >= MOST_VALUES) return;
      const leaf = folded(key);
      if (path !== "" || !COMMON_FIELDS.has(key)) visit(child, path + leaf, leaf, depth);
    }
  };
  visitFields(event.fields, "", 1);
  return (...keys) => {
    for (const map of [byPath, byLeaf]) {
      for (const key of keys) {
        const values = map.get(folded(key));
        if (values !== undefined) return [...new Set(values)];
      }
    }
    return [];
  };
};

import { type DuckDBValue, listValue } from "@duckdb/node-api";
import { addressMatcher, normalAddress } from "../../audit/address.js";
import { typeNameOf, typesOfCategory } from "../../audit/catalogue.js";
import type { Cursor } from "../../audit/cursor.js";
import type { Filter } from "../../audit/filter.js";
import { filterInstant } from "../../audit/filter-instant.js";
import { foldCase } from "../../audit/fold-case.js";
import { hasWildcard, nameMatcher } from "../../audit/name-pattern.js";
import { SEPARATOR, storableText } from "../../audit/storable-text.js";
import type { TimeUs } from "../../audit/time.js";
import type { UserType } from "../../audit/user-type.js";
import { type Dictionaries, type Dictionary, EMPTY_KEY } from "./dictionary.js";
import { idHead, idTail } from "./event-id.js";

type SqlType = "BIGINT" | "UBIGINT" | "INTEGER" | "INTEGER[]" | "VARCHAR" | "BLOB";

/**
 * Values on their way into a statement: `add` gives the placeholder. Nothing of a filter becomes SQL
 * text. The type is always said: a wider guess would make the engine convert the column instead.
 */
export class Parameters {
  readonly values: DuckDBValue[] = [];
  add(value: DuckDBValue, type: SqlType): string {
    return `$${this.values.push(value)}::${type}`;
  }
}

export interface Conditions {
  /** Text after WHERE. */
  readonly sql: string;
  /** Picks few rows rather than most: worth collecting them once before counting them several ways. */
  readonly selective: boolean;
}

export interface Bounds {
  readonly asOf?: number | undefined;
  readonly before?: Cursor | undefined;
  readonly after?: Cursor | undefined;
  /** Inclusive, exclusive; beside the filter's own. */
  readonly timeRange?: { readonly fromUs: TimeUs; readonly toUs: TimeUs };
}

/** More keys than this are a table to join with, not a list to compare with. */
const MOST_LISTED_KEYS = 50;

const keysOfMembers = (
  dictionary: Dictionary,
  exact: string,
  test: ((member: string) => boolean) | null,
): readonly number[] => {
  if (test === null) return dictionary.members.get(exact) ?? [];
  const keys: number[] = [];
  for (const [member, memberKeys] of dictionary.members) if (test(member)) keys.push(...memberKeys);
  return keys;
};

const nameKeys = (dictionary: Dictionary, names: readonly string[]): readonly number[] => [
  ...new Set(
    names.flatMap((name) =>
      keysOfMembers(dictionary, foldCase(name), hasWildcard(name) ? nameMatcher(name) : null),
    ),
  ),
];

const addressKeys = (dictionary: Dictionary, patterns: readonly string[]): readonly number[] => [
  ...new Set(
    patterns.flatMap((pattern) =>
      keysOfMembers(
        dictionary,
        normalAddress(pattern),
        pattern.includes("/") ? addressMatcher(pattern) : null,
      ),
    ),
  ),
];

const typeKeys = (dictionary: Dictionary, names: readonly string[]): readonly number[] =>
  names.flatMap((name) => dictionary.members.get(name) ?? []);

const userTypeKeys = (dictionary: Dictionary, types: readonly UserType[]): readonly number[] => [
  ...types.flatMap((type) => dictionary.members.get(type) ?? []),
  ...(types.includes("UNKNOWN") ? [EMPTY_KEY] : []),
];

const keyIn = (column: string, keys: readonly number[], parameters: Parameters): string => {
  if (keys.length === 0) return "false";
  if (keys.length > MOST_LISTED_KEYS) {
    return `${column} IN (SELECT unnest(${parameters.add(listValue(keys), "INTEGER[]")}))`;
  }
  return `${column} IN (${keys.map((key) => parameters.add(key, "INTEGER")).join(", ")})`;
};

const escapedForRe2 = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");

const resourceCondition = (id: string, parameters: Parameters): string => {
  const folded = foldCase(storableText(id));
  if (!hasWildcard(folded)) {
    return `contains(resources, ${parameters.add(SEPARATOR + folded + SEPARATOR, "VARCHAR")})`;
  }
  const pattern = folded.split(/\*+/).map(escapedForRe2).join(`[^${SEPARATOR}]*`);
  return `regexp_matches(resources, ${parameters.add(SEPARATOR + pattern + SEPARATOR, "VARCHAR")})`;
};

const cursorCondition = (
  sign: "<" | ">",
  { timeUs, id }: Cursor,
  parameters: Parameters,
): string => {
  const ts = parameters.add(timeUs, "BIGINT");
  const [head, tail] = [parameters.add(idHead(id), "UBIGINT"), parameters.add(idTail(id), "BLOB")];
  // The first comparison says nothing new but lets zone maps skip whole row groups.
  return `(ts ${sign}= ${ts} AND (ts ${sign} ${ts} OR id_head ${sign} ${head} OR (id_head = ${head} AND id_tail ${sign} ${tail})))`;
};

/** The rows that a filter means, within bounds, as a condition over `events`. */
export const conditionsOf = (
  filter: Filter,
  bounds: Bounds,
  dictionaries: Dictionaries,
  parameters: Parameters,
): Conditions => {
  const parts: string[] = [];
  const any = (values: readonly unknown[], condition: () => string): void => {
    if (values.length > 0) parts.push(condition());
  };
  const { type, actor, userType, addresses, affected } = dictionaries;

  if (filter.from !== null)
    parts.push(`ts >= ${parameters.add(filterInstant(filter.from), "BIGINT")}`);
  if (filter.to !== null) parts.push(`ts < ${parameters.add(filterInstant(filter.to), "BIGINT")}`);
  any(filter.eventTypes, () =>
    keyIn("type_key", typeKeys(type, filter.eventTypes.map(typeNameOf)), parameters),
  );
  any(filter.categories, () =>
    keyIn("type_key", typeKeys(type, filter.categories.flatMap(typesOfCategory)), parameters),
  );
  any(filter.users, () => keyIn("actor_key", nameKeys(actor, filter.users), parameters));
  any(filter.affectedUsers, () =>
    keyIn("affected_key", nameKeys(affected, filter.affectedUsers), parameters),
  );
  any(filter.ips, () => keyIn("addresses_key", addressKeys(addresses, filter.ips), parameters));
  any(
    filter.resourceIds,
    () => `(${filter.resourceIds.map((id) => resourceCondition(id, parameters)).join(" OR ")})`,
  );
  for (const text of filter.text) {
    parts.push(
      `contains(coalesce(search_text, lower(raw)), ${parameters.add(foldCase(storableText(text)), "VARCHAR")})`,
    );
  }
  const selective = parts.some((part) => !part.startsWith("ts "));

  any(filter.userTypes, () =>
    keyIn("user_type_key", userTypeKeys(userType, filter.userTypes), parameters),
  );
  any(
    filter.notEventTypes,
    () =>
      `NOT (${keyIn("type_key", typeKeys(type, filter.notEventTypes.map(typeNameOf)), parameters)})`,
  );
  any(
    filter.notUsers,
    () => `NOT (${keyIn("actor_key", nameKeys(actor, filter.notUsers), parameters)})`,
  );
  any(
    filter.notIps,
    () => `NOT (${keyIn("addresses_key", addressKeys(addresses, filter.notIps), parameters)})`,
  );
  if (bounds.timeRange !== undefined) {
    const { fromUs, toUs } = bounds.timeRange;
    parts.push(
      `ts >= ${parameters.add(fromUs, "BIGINT")} AND ts < ${parameters.add(toUs, "BIGINT")}`,
    );
  }
  if (bounds.asOf !== undefined)
    parts.push(`seq <= ${parameters.add(BigInt(bounds.asOf), "BIGINT")}`);
  if (bounds.before !== undefined) parts.push(cursorCondition("<", bounds.before, parameters));
  if (bounds.after !== undefined) parts.push(cursorCondition(">", bounds.after, parameters));
  return { sql: parts.length === 0 ? "true" : parts.join(" AND "), selective };
};

/** Whether a filter asks nothing, so that running totals answer it. */
export const isEverything = (filter: Filter): boolean =>
  Object.values(filter).every((value) => value === null || value.length === 0);

import { CATEGORIES, filterValueOf, typesOfCategory } from "../../audit/catalogue.js";
import type { UserType } from "../../audit/user-type.js";
import { networkIn } from "../addresses/network.js";
import type { Finding } from "../draft.js";
import { nearestOf } from "../spelling/misspellings.js";
import type { TypeIndex } from "../types/type-index.js";
import { farthestOf, type Resolved, resolveCategory, resolveType } from "./resolve-type.js";

/** What one value of an operator means. */
export type Meaning = Pick<Finding, "values" | "problems" | "dates">;

const USER_TYPES: ReadonlyMap<string, UserType> = new Map([
  ["user", "USER"],
  ["users", "USER"],
  ["support", "SUPPORT_USER"],
  ["support user", "SUPPORT_USER"],
  ["support users", "SUPPORT_USER"],
  ["supportuser", "SUPPORT_USER"],
  ["api", "API_CLIENT"],
  ["api client", "API_CLIENT"],
  ["api clients", "API_CLIENT"],
  ["apiclient", "API_CLIENT"],
  ["system", "SYSTEM"],
  ["unknown", "UNKNOWN"],
]);
const USER_TYPE_WORDS = ["user", "support", "api", "system", "unknown"];

const wrong = (text: string, message: string, suggestions: readonly string[] = []): Meaning => ({
  problems: [{ text, message, suggestions }],
});

export const userTypeMeaning = (value: string): Meaning => {
  const words = value
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
  const userType = USER_TYPES.get(words.replace(/^(?:incydr|code42) /, ""));
  if (userType !== undefined) return { values: { userTypes: [userType] } };
  const near = nearestOf(value, USER_TYPE_WORDS, { count: 3, farthest: farthestOf(value) });
  const message = `There is no user type “${value}”. The user types are ${USER_TYPE_WORDS.join(", ")}.`;
  return wrong(value, message, near.length > 0 ? near : USER_TYPE_WORDS);
};

export const ipMeaning = (value: string, excluded: boolean): Meaning => {
  const text = value.trim();
  const network = networkIn(text);
  if (network === "") {
    return wrong(
      value,
      `“${value}” is not an address or a range. Write for example 10.0.0.5, 10.0.0.0/8 or 2001:db8::/32.`,
    );
  }
  const ips = [network];
  return { values: excluded ? { notIps: ips } : { ips } };
};

const ofResolved = (
  value: string,
  what: string,
  resolved: Resolved,
  values: (found: readonly string[]) => Meaning,
): Meaning => {
  if ("values" in resolved) return values(resolved.values);
  const { suggestions } = resolved;
  const hint =
    suggestions.length > 0
      ? ` Did you mean ${suggestions.join(", ")}?`
      : " Write a part of its name, for example type:login.";
  return wrong(value, `There is no ${what} “${value}”.${hint}`, suggestions);
};

export const typeMeaning = (value: string, excluded: boolean, index: TypeIndex): Meaning =>
  ofResolved(value, "event type", resolveType(value, index), (found) => ({
    values: excluded ? { notEventTypes: [...found] } : { eventTypes: [...found] },
  }));

export const categoryMeaning = (value: string, excluded: boolean): Meaning => {
  const resolved = resolveCategory(value);
  if ("suggestions" in resolved && resolved.suggestions.length === 0) {
    const message = `There is no category “${value}”. The categories are ${CATEGORIES.join(", ")}.`;
    return wrong(value, message, CATEGORIES);
  }
  return ofResolved(value, "category", resolved, (found) => {
    if (!excluded) return { values: { categories: [...found] } };
    return { values: { notEventTypes: found.flatMap(typesOfCategory).map(filterValueOf) } };
  });
};

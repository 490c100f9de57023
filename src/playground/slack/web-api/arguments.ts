import { isJsonObject, type JsonObject, parseJson } from "../json.js";
import { Refusal } from "./refusal.js";

/**
 * The arguments of a call: a form or JSON in the body, a query string before it.
 * @throws Refusal `invalid_json` or `json_not_object` as Slack does
 */
export const parseArguments = (
  contentType: string,
  body: string,
  query: URLSearchParams,
): JsonObject => {
  const fromQuery = Object.fromEntries(query);
  if (!contentType.startsWith("application/json")) {
    return { ...fromQuery, ...Object.fromEntries(new URLSearchParams(body)) };
  }
  if (body === "") return fromQuery;
  const parsed = parseJson(body);
  if (parsed === undefined) throw new Refusal("invalid_json");
  if (!isJsonObject(parsed)) throw new Refusal("json_not_object");
  return { ...fromQuery, ...parsed };
};

/** A text argument; "" when it is absent. Numbers are taken as their digits. */
export const textArgument = (args: JsonObject, key: string): string => {
  const value = args[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};

/** A text argument that must be there. */
export const requireText = (args: JsonObject, key: string): string => {
  const value = textArgument(args, key);
  if (value !== "") return value;
  throw new Refusal("invalid_arguments", {
    response_metadata: { messages: [`[ERROR] missing required field: ${key}`] },
  });
};

/** A yes/no argument in any of the ways Slack reads it. */
export const flagArgument = (args: JsonObject, key: string): boolean =>
  [true, "true", "1", 1].some((yes) => yes === args[key]);

/** A whole number within bounds. */
export const countArgument = (
  args: JsonObject,
  key: string,
  { byDefault, max }: { byDefault: number; max: number },
): number => {
  const given = textArgument(args, key);
  const value = given === "" ? byDefault : Number(given);
  if (!Number.isInteger(value) || value < 1) throw new Refusal("invalid_limit");
  return Math.min(value, max);
};

/** A structured argument: as JSON text in a form, as itself in a JSON body. Absent is `undefined`. */
export const jsonArgument = (args: JsonObject, key: string): unknown => {
  const value = args[key];
  if (typeof value !== "string") return value ?? undefined;
  if (value === "") return undefined;
  // Text that is no JSON stays text: the validator then says what was wanted instead.
  return parseJson(value) ?? value;
};

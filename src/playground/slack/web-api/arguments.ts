import { formFields } from "../form-fields.js";
import { isJsonObject, type JsonObject, parseJson } from "../json.js";
import { Refusal } from "./refusal.js";

const POST_TYPES: ReadonlySet<string> = new Set([
  "application/json",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/plain",
]);
const CHARSETS: ReadonlySet<string> = new Set(["utf-8", "utf8", "iso-8859-1"]);

/**
 * The arguments of a call: a form or JSON in the body, a query string before it.
 * @throws Refusal with Slack's errors about the request itself: `invalid_json`, `invalid_post_type`…
 */
export const parseArguments = async (
  contentType: string,
  body: Buffer<ArrayBuffer>,
  query: URLSearchParams,
): Promise<JsonObject> => {
  const fromQuery = Object.fromEntries(query);
  if (body.byteLength === 0) return fromQuery;
  const type = requirePostType(contentType);
  if (type === "multipart/form-data") {
    const fields = await formFields(contentType, body);
    if (fields === undefined) throw new Refusal("invalid_form_data");
    const texts = fields.map(([name, value]) => [name, value.toString("utf8")] as const);
    return { ...fromQuery, ...Object.fromEntries(texts) };
  }
  const text = body.toString("utf8");
  if (type !== "application/json") {
    return { ...fromQuery, ...Object.fromEntries(new URLSearchParams(text)) };
  }
  const parsed = parseJson(text);
  if (parsed === undefined) throw new Refusal("invalid_json");
  if (!isJsonObject(parsed)) throw new Refusal("json_not_object");
  return { ...fromQuery, ...parsed };
};

const requirePostType = (contentType: string): string => {
  const [type = "", ...parameters] = contentType.toLowerCase().split(";");
  if (type.trim() === "") throw new Refusal("missing_post_type");
  if (!POST_TYPES.has(type.trim())) throw new Refusal("invalid_post_type");
  const charset = parameters.map((each) => /^\s*charset="?([^"]*)"?\s*$/.exec(each)?.[1]).join("");
  if (charset !== "" && !CHARSETS.has(charset)) throw new Refusal("invalid_charset");
  return type.trim();
};

/**
 * A text argument; "" when it is absent. Numbers are taken as their digits.
 * @throws Refusal `invalid_array_arg` for a list
 */
export const textArgument = (args: JsonObject, key: string): string => {
  const value = args[key];
  if (Array.isArray(value)) throw new Refusal("invalid_array_arg");
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

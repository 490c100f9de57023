import type { JsonObject } from "../json.js";
import { countArgument, textArgument } from "./arguments.js";
import { Refusal } from "./refusal.js";

/** One page of a list by `cursor` and `limit`, and the cursor of the next page ("" at the end). */
export const pageOf = <T>(
  items: readonly T[],
  args: JsonObject,
  byDefault = 100,
): { readonly page: readonly T[]; readonly nextCursor: string } => {
  const limit = countArgument(args, "limit", { byDefault, max: 1_000 });
  const cursor = textArgument(args, "cursor");
  const start = cursor === "" ? 0 : Number(Buffer.from(cursor, "base64").toString("utf8"));
  // Only what was given out: a cursor that is none at all decodes to "", which would be 0.
  if (!Number.isInteger(start) || start > items.length || (cursor !== "" && start < 1)) {
    throw new Refusal("invalid_cursor");
  }
  const end = start + limit;
  const nextCursor = end < items.length ? Buffer.from(String(end)).toString("base64") : "";
  return { page: items.slice(start, end), nextCursor };
};

export const nextCursorMetadata = (nextCursor: string): JsonObject => ({
  response_metadata: { next_cursor: nextCursor },
});

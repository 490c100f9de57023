import { isJsonObject } from "../json.js";
import { lengthOf } from "./text-length.js";

/** The keys whose strings a reader sees. */
const READABLE = new Set(["text", "title", "caption", "label"]);

/** How many readable characters stand in blocks, at any depth. */
export const readableLength = (value: unknown): number => {
  if (Array.isArray(value)) {
    return value.reduce((sum: number, each: unknown) => sum + readableLength(each), 0);
  }
  if (!isJsonObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) =>
      sum +
      (typeof each === "string" ? (READABLE.has(key) ? lengthOf(each) : 0) : readableLength(each)),
    0,
  );
};

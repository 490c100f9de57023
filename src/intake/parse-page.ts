import { PageUnreadableError, type ParsedPage } from "./intake.js";
import { createItemReader } from "./read-items.js";
import { createDocumentSplitter } from "./split-document.js";

const isObject = (bytes: Buffer): boolean => {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false; // the caller says what that means
  }
};

/**
 * One answer of `search-audit-log`. An object without `events` is an empty page: the API answers so
 * when nothing matches.
 * @throws PageUnreadableError for anything that is not one whole JSON object
 */
export const parsePage = (body: Buffer): ParsedPage => {
  const splitter = createDocumentSplitter();
  const items = [...splitter.push(body), ...splitter.end()];
  if (!splitter.whole) throw new PageUnreadableError("The answer was cut off.");
  const reader = createItemReader();
  if (splitter.container !== "page") {
    const [only] = items;
    if (splitter.container === "list" || items.length !== 1 || !only || !isObject(only.bytes)) {
      throw new PageUnreadableError("The answer is not a JSON object.");
    }
    return { received: 0, ...reader.take() };
  }
  for (const item of items) reader.add(item);
  if (reader.brokenItems > 0) throw new PageUnreadableError("The answer is not JSON.");
  return { received: items.length, ...reader.take() };
};

import { CUT_OFF, type Item, type Splitter, UNCLOSED } from "./item.js";
import { createItemCollector } from "./item-collector.js";

const [NEWLINE, QUOTE, COMMA, COLON, BACKSLASH] = [0x0a, 0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

const isBlankOrComma = (byte: number): boolean =>
  byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09 || byte === COMMA;

/**
 * Where the reader is: between top-level values, in one, between the items of a list, in one, or in
 * what follows the list in a page.
 */
type Place = "top" | "value" | "list" | "item" | "rest";

/** Long enough to tell the two keys that matter from any other. */
const LONGEST_KEY = 7;

export interface DocumentSplitter extends Splitter {
  /** Every bracket that was opened has been closed. */
  readonly whole: boolean;
  /** What the latest items came out of: an object's `events`, a list, or nothing around them. */
  readonly container: "page" | "list" | "none";
}

/**
 * A JSON document as it streams by: the items of a list, of the list called `events` in an object (a
 * page of the API), or else the top-level values themselves, each as the bytes received: parsing and
 * printing again would not give those back. Only brackets and quotes are looked at; whether an item
 * is JSON is for its reader to say, so a broken item costs only itself.
 */
export const createDocumentSplitter = (): DocumentSplitter => {
  const item = createItemCollector();
  let place: Place = "top";
  let container: DocumentSplitter["container"] = "none";
  let line = 1;
  let itemLine = 1;
  /** Brackets open within the current value or item, or in what follows the list of a page. */
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** The latest text in the outermost object of a value: its key, when a colon or a bracket follows. */
  let key = "";
  /** A value that has said its event type is an event, and its field `events` only a field. */
  let isEvent = false;

  const push = (chunk: Buffer): readonly Item[] => {
    const items: Item[] = [];
    let start = 0;

    const begin = (index: number, next: Place): void => {
      place = next;
      itemLine = line;
      start = index;
      isEvent = false;
    };
    const finish = (end: number, next: Place): void => {
      item.add(chunk.subarray(start, end));
      items.push(item.take(itemLine));
      place = next;
    };
    const openBracket = (byte: number): void => {
      if (place === "value" && depth === 1 && byte === OPEN_LIST && key === "events" && !isEvent) {
        item.drop();
        place = "list";
        container = "page";
        depth = 0;
      } else {
        depth += 1;
      }
    };
    const closeBracket = (byte: number, index: number): void => {
      if (depth > 0) {
        depth -= 1;
        if (depth === 0 && place === "value") finish(index + 1, "top");
        if (depth === 0 && place === "rest") place = "top";
      } else if (place === "item" && byte === CLOSE_LIST) {
        finish(index, "list");
        closeList();
      }
    };
    const closeList = (): void => {
      place = container === "page" ? "rest" : "top";
      depth = container === "page" ? 1 : 0;
    };

    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] as number;
      if (byte === NEWLINE) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        else if (depth === 1 && place === "value" && key.length < LONGEST_KEY) {
          key += String.fromCharCode(byte);
        }
        continue;
      }
      if (place === "top" || place === "list") {
        if (isBlankOrComma(byte)) continue;
        if (place === "list" && byte === CLOSE_LIST) {
          closeList();
          continue;
        }
        if (place === "top" && byte === OPEN_LIST) {
          place = "list";
          container = "list";
          continue;
        }
        begin(index, place === "list" ? "item" : "value");
      }
      if (byte === QUOTE) {
        inString = true;
        key = "";
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) openBracket(byte);
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) closeBracket(byte, index);
      else if (depth === 0 && place === "item" && byte === COMMA) finish(index, "list");
      else if (depth === 0 && place === "value" && byte === NEWLINE) finish(index, "top");
      else if (depth === 1 && byte === COLON && key === "type$") isEvent = true;
    }
    if (place === "item" || place === "value") item.add(chunk.subarray(start));
    return items;
  };

  const end = (): readonly Item[] => {
    if (place === "list") return [{ bytes: Buffer.alloc(0), line, problem: UNCLOSED }];
    if (!item.started) return [];
    const whole = place === "value" && depth === 0 && !inString;
    return [whole ? item.take(itemLine) : item.take(itemLine, CUT_OFF)];
  };

  return {
    push,
    end,
    get whole() {
      return place === "top";
    },
    get container() {
      return container;
    },
  };
};

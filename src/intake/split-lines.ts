import type { Item, Splitter } from "./item.js";
import { createItemCollector } from "./item-collector.js";

const NEWLINE = 0x0a;

/** NDJSON: an item a line; blank lines are none. */
export const createLineSplitter = (): Splitter => {
  const collector = createItemCollector();
  let line = 1;
  return {
    push(chunk) {
      const items: Item[] = [];
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        collector.add(chunk.subarray(start, end));
        items.push(collector.take(line));
        line += 1;
        start = end + 1;
      }
      if (start < chunk.length) collector.add(chunk.subarray(start));
      return items;
    },
    end: () => (collector.started ? [collector.take(line)] : []),
  };
};

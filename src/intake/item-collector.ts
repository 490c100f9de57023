import { type Item, MOST_ITEM_BYTES, TOO_LONG } from "./item.js";

/** Puts one item together out of the chunks that it stretches over. */
export interface ItemCollector {
  add(part: Buffer): void;
  /** Whether anything was added since the last `take`. */
  readonly started: boolean;
  take(line: number, problem?: string): Item;
  drop(): void;
}

export const createItemCollector = (): ItemCollector => {
  let parts: Buffer[] = [];
  let size = 0;
  let started = false;
  const reset = (): void => {
    parts = [];
    size = 0;
    started = false;
  };
  return {
    get started() {
      return started;
    },
    add(part) {
      started = true;
      size += part.length;
      if (size > MOST_ITEM_BYTES) parts = [];
      else parts.push(part);
    },
    take(line, problem = size > MOST_ITEM_BYTES ? TOO_LONG : undefined) {
      const bytes = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
      reset();
      return problem === undefined ? { bytes, line } : { bytes, line, problem };
    },
    drop: reset,
  };
};

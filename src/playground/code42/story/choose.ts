import type { Random } from "./random.js";

/** A number from `low` up to, but not including, `high`. */
export const between = (random: Random, low: number, high: number): number =>
  low + random() * (high - low);

/** A whole number from `low` to `high`, both included. */
export const wholeBetween = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** True as often as `probability` says, from 0 (never) to 1 (always). */
export const chance = (random: Random, probability: number): boolean => random() < probability;

/** One item of a list. @throws RangeError for an empty list */
export const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("Nothing to pick from");
  return item;
};

/** `count` different items of a list, or all that there are. */
export const pickSome = <Item>(random: Random, items: readonly Item[], count: number): Item[] => {
  const left = [...items];
  const some: Item[] = [];
  while (some.length < count && left.length > 0) {
    some.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return some;
};

/** One item, by weight: the numbers need no particular sum. */
export const pickWeighted = <Item extends { readonly weight: number }>(
  random: Random,
  items: readonly Item[],
): Item => {
  let left = random() * items.reduce((sum, { weight }) => sum + weight, 0);
  for (const item of items) {
    left -= item.weight;
    if (left < 0) return item;
  }
  return pick(random, items);
};

const EIGHT_HEX_DIGITS = 0x1_0000_0000;

/** Hexadecimal digits, in lower case. */
export const hex = (random: Random, length: number): string => {
  let text = "";
  while (text.length < length) {
    const eight = Math.floor(random() * EIGHT_HEX_DIGITS).toString(16);
    text += eight.padStart(8, "0");
  }
  return text.slice(0, length);
};

/** Digits that do not start with 0. */
export const digits = (random: Random, length: number): string => {
  let text = String(wholeBetween(random, 1, 9));
  while (text.length < length) text += String(wholeBetween(random, 0, 9));
  return text;
};

/** As the ids of alert rules, alerts and watchlists look. */
export const uuid = (random: Random): string =>
  `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`;

import type { Locator } from "playwright-core";

/** Red, green and blue of what a thing is painted on, from 0 to 255. */
export const backgroundOf = async (thing: Locator): Promise<readonly number[]> => {
  const color = await thing.evaluate((each) => getComputedStyle(each).backgroundColor);
  return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
};

/** From 0, black, to 255, white. */
export const brightnessOf = async (thing: Locator): Promise<number> => {
  const parts = await backgroundOf(thing);
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
};

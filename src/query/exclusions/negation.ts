const NEGATION =
  /(?<![\p{L}\p{N}_-])(?:(?:but )?(?:not|except(?: for)?|excluding|excludes?|excepting|without)|other than|apart from|minus|ignoring|(?:all|anybody|anyone|anything|everybody|everyone|everything) but)(?: (?:by|from|via|for|the|any|those|anything|user|users|ip|events?|type|on|at|in|during|is))* ?$/iu;

/** How far before a place a negation may begin. */
const REACH = 60;

/** Where the "not", "except" or "excluding" begins that ends at a place, if there is one. */
export const negationBefore = (text: string, at: number): number | undefined => {
  const start = Math.max(0, at - REACH);
  const match = NEGATION.exec(text.slice(start, at));
  return match === null ? undefined : start + match.index;
};

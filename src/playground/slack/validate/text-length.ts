/**
 * The length that Slack's limits count: Unicode characters (code points), so that an emoji outside
 * the basic plane is one, while JavaScript's `length` says two.
 */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

import type { PageMessage } from "../../page/protocol.js";

/** The messages of others that were not there before, or that say something else now. */
export const newsSince = (
  before: readonly PageMessage[],
  after: readonly PageMessage[],
  me: string,
): readonly PageMessage[] => {
  const texts = new Map(before.map(({ ts, text }) => [ts, text]));
  return after.filter(({ ts, text, userId }) => userId !== me && texts.get(ts) !== text);
};

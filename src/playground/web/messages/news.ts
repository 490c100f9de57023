import type { PageMessage } from "../../page/protocol.js";

/**
 * The messages of others that were not there before, and answers for oneself alone that say something else now. Slack
 * tells nobody of an edit that everybody sees.
 */
export const newsSince = (
  before: readonly PageMessage[],
  after: readonly PageMessage[],
  me: string,
): readonly PageMessage[] => {
  const texts = new Map(before.map(({ ts, text }) => [ts, text]));
  return after.filter(({ ts, text, userId, isEphemeral }) => {
    const isNews = texts.has(ts) ? isEphemeral && texts.get(ts) !== text : true;
    return isNews && userId !== me;
  });
};

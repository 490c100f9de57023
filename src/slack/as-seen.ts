import { normalise } from "../query/normalise.js";
import { shownMention } from "./mention-problem.js";
import { replaceMentions } from "./mentions.js";

/** Typed text as its writer sees it: without the formatting that Slack adds. */
export const asSeen = (typed: string): string =>
  normalise(replaceMentions(typed, (mention) => shownMention(mention)));

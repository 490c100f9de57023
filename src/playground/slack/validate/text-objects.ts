import type { Check } from "./check.js";
import { LIMITS } from "./limits.js";
import { boolean, oneOf, string } from "./primitives.js";
import { object, variants } from "./structures.js";

/** A `plain_text` object of at most `max` characters. */
export const plainText = (max: number = LIMITS.text): Check =>
  object({ type: oneOf("plain_text"), text: string({ max }) }, { emoji: boolean });

/** A `mrkdwn` object of at most `max` characters. */
export const mrkdwn = (max: number = LIMITS.text): Check =>
  object({ type: oneOf("mrkdwn"), text: string({ max }) }, { verbatim: boolean });

/** Either text object. */
export const text = (max: number = LIMITS.text): Check =>
  variants({ plain_text: plainText(max), mrkdwn: mrkdwn(max) });

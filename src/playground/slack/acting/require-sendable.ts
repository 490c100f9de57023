import { LIMITS } from "../validate/limits.js";
import { lengthOf } from "../validate/text-length.js";
import { LocalUserError } from "./local-user-error.js";

/** @throws LocalUserError for a message or a command that is longer than Slack takes */
export const requireSendable = (typed: string): void => {
  if (lengthOf(typed) <= LIMITS.messageText) return;
  throw new LocalUserError(`A message takes up to ${LIMITS.messageText} characters.`);
};

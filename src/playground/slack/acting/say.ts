import type { Message } from "../state/messages.js";
import { requireOpenChannel, requireOwnChannel, requireUser, type Stage } from "./actor.js";
import { addWords } from "./add-words.js";
import { escapeWithMentions } from "./escape-text.js";
import { LocalUserError } from "./local-user-error.js";
import { requireSendable } from "./require-sendable.js";

/** A message as a person types it. */
export interface SayInput {
  readonly user: string;
  readonly channel: string;
  /** As typed: `@handle` and `#channel` become mentions. */
  readonly text: string;
  /** Of any message in the thread that it goes to. */
  readonly threadTs?: string;
}

/** An ephemeral message of the user. */
export interface DismissInput {
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
}

/** Posts a person's own message. */
export const say = (stage: Stage, input: SayInput): Message => {
  const { workspace } = stage;
  const user = requireUser(stage, input.user);
  const channel = requireOpenChannel(stage, user.id, input.channel);
  if (input.text.trim() === "") throw new LocalUserError("There is nothing to send yet.");
  requireSendable(input.text);
  const threadTs =
    input.threadTs === undefined ? undefined : requireThread(stage, channel.id, input.threadTs);
  const text = escapeWithMentions(workspace, input.text, { withNames: false });
  return addWords(workspace, { channel: channel.id, userId: user.id, text, threadTs });
};

/** Takes an ephemeral message away. */
export const dismiss = (stage: Stage, { user, channel, ts }: DismissInput): void => {
  requireOwnChannel(stage, requireUser(stage, user).id, channel);
  const message = stage.workspace.messages.find(channel, ts);
  if (message?.ephemeralFor !== user) {
    throw new LocalUserError("Only a message that you alone can see can be dismissed.");
  }
  stage.workspace.messages.remove(channel, ts);
};

/** The first message of a thread; ephemeral ones start none. */
const requireThread = ({ workspace }: Stage, channel: string, ts: string): string => {
  const message = workspace.messages.find(channel, ts);
  if (message === undefined || message.ephemeralFor !== null) {
    throw new LocalUserError(`There is no message ${ts} to answer in ${channel}.`);
  }
  return message.threadTs ?? message.ts;
};

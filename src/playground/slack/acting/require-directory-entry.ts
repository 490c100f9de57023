import { BOT_USER } from "../state/defaults.js";
import { offersConversation } from "../state/offers-conversation.js";
import type { Channel } from "../state/people.js";
import type { Stage } from "./actor.js";
import { LocalUserError } from "./local-user-error.js";
import type { Target } from "./place.js";

type IsOffered = (stage: Stage, target: Target, id: string) => boolean;

const channelThat =
  (fits: (channel: Channel, target: Target) => boolean): IsOffered =>
  ({ workspace }, target, id) => {
    const channel = workspace.channels.get(id);
    return channel !== undefined && fits(channel, target);
  };

const isPerson: IsOffered = ({ workspace }, _target, id) => workspace.users.has(id);
const isPublic = channelThat(({ kind }) => kind === "public");
const isVisible = channelThat((channel, { userId, element }) => {
  const { kind, members } = channel;
  const isSeen = kind === "public" || members.has(userId);
  return isSeen && offersConversation(element, { ...channel, hasBot: members.has(BOT_USER.id) });
});

/** What a menu of the workspace's own people and conversations offers to somebody, by the name of its value. */
const OFFERED: ReadonlyMap<string, IsOffered> = new Map([
  ["selected_user", isPerson],
  ["selected_users", isPerson],
  ["selected_channel", isPublic],
  ["selected_channels", isPublic],
  ["selected_conversation", isVisible],
  ["selected_conversations", isVisible],
]);

/**
 * A menu of people or conversations has only those that its user sees and its filter lets in: nobody picks other people's direct messages.
 * @param key the name of the element's value in `state.values`
 * @throws LocalUserError
 */
export const requireDirectoryEntry = (
  stage: Stage,
  target: Target,
  key: string,
  ids: readonly string[],
): void => {
  const isOffered = OFFERED.get(key);
  const stray = ids.find((id) => isOffered?.(stage, target, id) === false);
  if (stray !== undefined) throw new LocalUserError(`${target.actionId} does not offer ${stray}.`);
};

import {
  type LocalSlack,
  LocalUserError,
  type Message,
  type OpenView,
} from "../../slack/start-local-slack.js";
import { blocksIn, elementsOf } from "../../slack/validate/walk-blocks.js";
import { isPerson, NOBODY } from "../is-person.js";
import type { ElementPlace } from "../protocol.js";

interface ElementAddress {
  readonly place: ElementPlace;
  readonly blockId: string;
  readonly actionId: string;
}

/** @throws LocalUserError when nobody has this id */
export const requirePerson = (slack: LocalSlack, user: string): void => {
  if (!isPerson(slack, user)) throw new LocalUserError(NOBODY);
};

/** @throws LocalUserError when the user is not in it */
export const requireMember = (slack: LocalSlack, user: string, channel: string): void => {
  if (isMember(slack, user, channel)) return;
  throw new LocalUserError("You are not in this conversation.");
};

const isMember = (slack: LocalSlack, user: string, channel: string): boolean =>
  slack.channels().some(({ id, members }) => id === channel && members.has(user));

/** @throws LocalUserError when the user does not see it (any more) */
export const requireMessage = (
  slack: LocalSlack,
  user: string,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Message => {
  const seen = isMember(slack, user, channel) ? slack.messages(channel, { forUser: user }) : [];
  const message = seen.find((each) => each.ts === ts);
  if (message === undefined) throw new LocalUserError("This message is not there any more.");
  return message;
};

/** @throws LocalUserError when the user does not have it open (any more) */
export const requireView = (slack: LocalSlack, user: string, viewId: string): OpenView => {
  const views = [...slack.openViews(user), ...[slack.home(user)].filter((home) => home !== null)];
  const open = views.find(({ id }) => id === viewId);
  if (open === undefined) throw new LocalUserError("This view is not open any more.");
  return open;
};

/** @throws LocalUserError when the user does not see it (any more), or the app has changed what is around it */
export const requireElement = (
  slack: LocalSlack,
  user: string,
  { place, blockId, actionId }: ElementAddress,
): void => {
  const blocks =
    "message" in place
      ? requireMessage(slack, user, place.message).blocks
      : requireView(slack, user, place.view.id).view.blocks;
  const isThere = blocksIn(blocks, "").some(
    (block) =>
      block.value.block_id === blockId &&
      elementsOf(block).some(({ value }) => value.action_id === actionId),
  );
  if (!isThere) {
    throw new LocalUserError("The app has changed this in the meantime. Look again, then retry.");
  }
};

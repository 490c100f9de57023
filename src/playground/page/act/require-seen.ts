import { type LocalSlack, LocalUserError } from "../../slack/start-local-slack.js";
import type { ElementPlace } from "../protocol.js";

/** @throws LocalUserError when nobody has this id */
export const requirePerson = (slack: LocalSlack, user: string): void => {
  if (slack.users.some(({ id }) => id === user)) return;
  throw new LocalUserError("This person is not in the workspace. Reload the page.");
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
): void => {
  const isThere =
    isMember(slack, user, channel) &&
    slack.messages(channel, { forUser: user }).some((each) => each.ts === ts);
  if (!isThere) throw new LocalUserError("This message is not there any more.");
};

/** @throws LocalUserError when the user does not have it open (any more) */
export const requireView = (slack: LocalSlack, user: string, viewId: string): void => {
  const isOpen =
    slack.home(user)?.id === viewId || slack.openViews(user).some(({ id }) => id === viewId);
  if (!isOpen) throw new LocalUserError("This view is not open any more.");
};

/** @throws LocalUserError when the user does not see it (any more) */
export const requirePlace = (slack: LocalSlack, user: string, place: ElementPlace): void => {
  if ("message" in place) requireMessage(slack, user, place.message);
  else requireView(slack, user, place.view.id);
};

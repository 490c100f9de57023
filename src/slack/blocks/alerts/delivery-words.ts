import type { Destination } from "../../../state/alerts/watch.js";
import { escapeMrkdwn } from "../text.js";

/** Why Slack takes nothing there, and what somebody can do about it: a sentence each, mrkdwn. */
export interface DeliveryProblem {
  readonly why: string;
  /** The same once it is over. */
  readonly whyThen: string;
  readonly advice: string;
}

const CODE_MOST = 80;

/** Where a watch's alerts go, as Slack shows it: mrkdwn. */
export const destinationWords = (destination: Destination): string =>
  destination.kind === "channel" ? `<#${destination.channelId}>` : `<@${destination.userId}>`;

const anotherPlace = (command: string): string =>
  `another place: \`${command} watches\`, then *Edit*.`;

const elsewhere = (command: string): string => `Choose ${anotherPlace(command)}`;

type Problems = (where: string, command: string) => DeliveryProblem;

const notInvited: Problems = (where) => ({
  why: `I am not in ${where}.`,
  whyThen: `I was not in ${where}.`,
  advice: "Invite me there with `/invite @audit-bot`.",
});

const notFound: Problems = (where, command) => ({
  why: `I cannot see ${where}: it is gone, or it is private and I am not in it.`,
  whyThen: `I could not see ${where}: it was gone, or it was private and I was not in it.`,
  advice: `If it still exists, invite me there with \`/invite @audit-bot\`. ${elsewhere(command)}`,
});

const archived: Problems = (where, command) => ({
  why: `${where} is archived.`,
  whyThen: `${where} was archived.`,
  advice: `Unarchive it, or choose ${anotherPlace(command)}`,
});

const restricted: Problems = (where) => ({
  why: `Only some people may post in ${where}.`,
  whyThen: `Only some people were allowed to post in ${where}.`,
  advice: "Ask a workspace admin to allow me to post there.",
});

const personGone: Problems = (where, command) => ({
  why: `${where} can get no messages: the account is deactivated or gone.`,
  whyThen: `${where} could get no messages: the account was deactivated or gone.`,
  advice: elsewhere(command),
});

const noMessages: Problems = (where, command) => ({
  why: `${where} cannot get direct messages from me.`,
  whyThen: `${where} could not get direct messages from me.`,
  advice: elsewhere(command),
});

const noToken: Problems = () => ({
  why: "Slack does not take my token any more.",
  whyThen: "Slack did not take my token.",
  advice: "Install the app again, and set SLACK_BOT_TOKEN to its new token.",
});

const noScope: Problems = () => ({
  why: "I lack a permission that alerts take: to post, or to attach the list of a burst.",
  whyThen: "I lacked a permission that alerts take: to post, or to attach the list of a burst.",
  advice: "Give the app the scopes of its manifest, and install it again.",
});

const noAnswer: Problems = () => ({
  why: "Slack does not answer in time.",
  whyThen: "Slack did not answer in time.",
  advice: "There may be nothing to do: see https://status.slack.com.",
});

const BY_CODE: ReadonlyMap<string, Problems> = new Map([
  ["not_in_channel", notInvited],
  ["channel_not_found", notFound],
  ["is_archived", archived],
  ["restricted_action", restricted],
  ["restricted_action_read_only_channel", restricted],
  ["restricted_action_thread_only_channel", restricted],
  ["user_disabled", personGone],
  ["user_not_found", personGone],
  ["account_inactive", noToken],
  ["invalid_auth", noToken],
  ["not_authed", noToken],
  ["token_expired", noToken],
  ["token_revoked", noToken],
  ["cannot_dm_bot", noMessages],
  ["messages_tab_disabled", noMessages],
  ["user_not_visible", noMessages],
  ["missing_scope", noScope],
  ["no_permission", noScope],
  ["timeout", noAnswer],
]);

/** What Slack's code for a failed delivery means; an unknown one is named. */
export const deliveryProblem = (
  code: string,
  destination: Destination,
  command: string,
): DeliveryProblem => {
  const where = destinationWords(destination);
  const known = BY_CODE.get(code);
  if (known !== undefined) return known(where, command);
  const told = escapeMrkdwn(code, CODE_MOST);
  return {
    why: `Slack refuses it: ${told}.`,
    whyThen: `Slack refused it: ${told}.`,
    advice: elsewhere(command),
  };
};

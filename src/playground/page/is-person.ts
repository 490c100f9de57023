import type { LocalSlack } from "../slack/start-local-slack.js";

/** Whether an id is that of one of the people: not the bot's, and not Slackbot's. */
export const isPerson = ({ users }: Pick<LocalSlack, "users">, user: string): boolean =>
  users.some(({ id }) => id === user);

/** What is said to whoever asks in the name of somebody else. */
export const NOBODY = "This person is not in the workspace. Reload the page.";

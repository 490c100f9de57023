import { SLACKBOT } from "../state/defaults.js";
import type { Workspace } from "../state/workspace.js";
import { addWords } from "./add-words.js";

/** Tells one user something in Slack's own name; nobody else sees it. @param text mrkdwn */
export const tellAsSlackbot = (
  workspace: Workspace,
  place: {
    readonly channel: string;
    readonly user: string;
    readonly threadTs?: string | undefined;
  },
  text: string,
): void => {
  const { channel, user, threadTs } = place;
  addWords(workspace, { channel, userId: SLACKBOT.id, text, ephemeralFor: user, threadTs });
};

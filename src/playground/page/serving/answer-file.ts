import type { LocalSlack } from "../../slack/start-local-slack.js";
import { isPerson } from "../is-person.js";
import { type Answer, textAnswer } from "./answer.js";
import { contentDisposition } from "./content-disposition.js";

/**
 * A file to save, for a user who is in one of its conversations. For everybody else it does not exist: whether it does is
 * none of their business.
 */
export const answerFile = (
  slack: Pick<LocalSlack, "files" | "channels" | "users">,
  { id, user }: { readonly id: string; readonly user: string },
): Answer => {
  const file = slack.files().find((each) => each.id === id);
  const isShared = slack
    .channels()
    .some((channel) => file?.channels.includes(channel.id) === true && channel.members.has(user));
  if (file?.content == null || !file.isComplete || !isPerson(slack, user) || !isShared) {
    return textAnswer(404, "There is no such file, or it was not shared with you.");
  }
  return {
    status: 200,
    type: "application/octet-stream",
    body: file.content,
    headers: { "content-disposition": contentDisposition(file.name) },
  };
};

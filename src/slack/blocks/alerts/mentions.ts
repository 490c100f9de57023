import type { RichTextElement } from "@slack/types";
import { richTextOf } from "../text.js";

/** More would push the words off a phone. */
const MENTIONS_MOST = 20;
/** Slack refuses a whole message for one id of another form. */
const MENTION = /^(?:here|[SUW][A-Z0-9]+)$/;

type Mentioning = { readonly mention: readonly string[] };

const mentioned = ({ mention }: Mentioning): readonly string[] =>
  mention.filter((id) => MENTION.test(id)).slice(0, MENTIONS_MOST);

const isGroup = (id: string): boolean => id.startsWith("S");

const inText = (id: string): string => {
  if (id === "here") return "<!here>";
  return isGroup(id) ? `<!subteam^${id}>` : `<@${id}>`;
};

const inRichText = (id: string): RichTextElement => {
  if (id === "here") return { type: "broadcast", range: "here" };
  return isGroup(id) ? { type: "usergroup", usergroup_id: id } : { type: "user", user_id: id };
};

/** Whom a watch mentions, after a message's words: mrkdwn, empty for nobody. */
export const mentionsText = (watch: Mentioning): string =>
  mentioned(watch)
    .map((id) => ` ${inText(id)}`)
    .join("");

/** The same in a rich text section. Slack notifies those whom a message's blocks mention. */
export const mentionElements = (watch: Mentioning): readonly RichTextElement[] =>
  mentioned(watch).flatMap((id) => [richTextOf(" "), inRichText(id)]);

/** Whom it mentions without mentioning anybody: `2 people, @here`; null for nobody. */
export const mentionsInWords = (watch: Mentioning): string | null => {
  const ids = mentioned(watch);
  const groups = ids.filter(isGroup).length;
  const people = ids.filter((id) => id !== "here" && !isGroup(id)).length;
  const words = [
    ...(people === 0 ? [] : [people === 1 ? "1 person" : `${people} people`]),
    ...(groups === 0 ? [] : [groups === 1 ? "1 group" : `${groups} groups`]),
    ...(ids.includes("here") ? ["@here"] : []),
  ];
  return words.length === 0 ? null : words.join(", ");
};

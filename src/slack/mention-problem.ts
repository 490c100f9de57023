import type { QueryProblem } from "../query/parsed-query.js";
import type { Profile } from "./askers.js";
import type { Mention } from "./mentions.js";

/** Users whose profiles are looked up for one question: each is a request to Slack. */
export const MOST_PEOPLE = 20;

/** An address that is read back as one name, whatever stands around it. */
const ADDRESS = /^[^\s@,;:()"<>[\]\\*]+@[^\s@,;:()"<>[\]\\*]+$/;

/** The address that a mention stands for. */
export const addressOf = (profile: Profile | undefined): string | null => {
  if (profile === undefined || !("email" in profile) || profile.kind === "app") return null;
  return profile.email !== null && ADDRESS.test(profile.email) ? profile.email : null;
};

/** What a reader takes a mention for. */
export const shownMention = ({ label, id }: Mention, profile?: Profile): string => {
  const name = profile !== undefined && "name" in profile ? profile.name : null;
  return label ?? (name === null ? id : `@${name}`);
};

const personProblem = (shown: string, profile: Profile): string => {
  switch (profile.kind) {
    case "app":
      return `${shown} is an app, so it has no e-mail address. Name a person.`;
    case "unknown":
      return `Slack knows nobody by ${shown}. Write the person's e-mail address instead.`;
    case "untold":
      return `Slack did not tell me the e-mail address of ${shown} just now. Try again in a minute, or write the address instead.`;
    case "person":
      return `I cannot see the e-mail address of ${shown} in Slack. Write the address instead.`;
  }
};

/** Why a mention stands for nobody whose events could be searched; a person's needs their profile. */
export const mentionProblem = (mention: Mention, profile?: Profile): QueryProblem => {
  const text = shownMention(mention, profile);
  const messages = {
    person: personProblem(text, profile ?? { kind: "untold" }),
    group: `${text} is a group. Name its people one by one.`,
    channel: `${text} is a Slack channel, and the audit log knows none. Name a person, or leave it out.`,
    everybody: `${text} is nobody in particular. Name a person, or leave it out.`,
  };
  return { text, message: messages[mention.kind], suggestions: [] };
};

/** Names the people of a question that has too many of them. */
export const tooManyPeople = (left: readonly Mention[]): QueryProblem => {
  const [first, ...others] = left.map((mention) => shownMention(mention));
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const text = first ?? "";
  return {
    text,
    message: `I look up at most ${MOST_PEOPLE} people for one question: not ${text}${more}. Write their e-mail addresses instead.`,
    suggestions: [],
  };
};

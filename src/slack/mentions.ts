/** Something that Slack wrote into a text for what was picked from its menu. */
export interface Mention {
  readonly kind: "person" | "group" | "channel" | "everybody";
  /** `U123`, `S123`, `C123`; for `everybody` the word itself: `here`. */
  readonly id: string;
  /** What people see: `@alice`, `#security`, `@here`. Null where Slack wrote only the id. */
  readonly label: string | null;
  /** As it stands in the text: `<@U123|alice>`. */
  readonly written: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const MENTION = /<([@#!])([^<>|]+)(?:\|([^<>]*))?>/g;
const GROUP = /^subteam\^(.+)$/;

const withSign = (sign: string, name: string | undefined): string | null => {
  if (name === undefined || name.trim() === "") return null;
  return name.startsWith(sign) ? name : `${sign}${name}`;
};

const mentionOf = (sign: string, target: string, name: string | undefined) => {
  if (sign === "@") return { kind: "person", id: target, label: withSign("@", name) } as const;
  if (sign === "#") return { kind: "channel", id: target, label: withSign("#", name) } as const;
  const group = GROUP.exec(target)?.[1];
  if (group !== undefined) return { kind: "group", id: group, label: withSign("@", name) } as const;
  return { kind: "everybody", id: target, label: withSign("@", name || target) } as const;
};

/**
 * Mentions of people, groups, channels and everybody in a text that Slack has escaped.
 * Source: docs.slack.dev, "Formatting message text", "Mentions".
 */
export const findMentions = (text: string): readonly Mention[] =>
  [...text.matchAll(MENTION)].map((match) => {
    const [written, sign = "", target = "", name] = match;
    const place = { written, start: match.index, end: match.index + written.length };
    return { ...mentionOf(sign, target, name), ...place };
  });

/** The text with something else in the place of each mention. */
export const replaceMentions = (text: string, insteadOf: (mention: Mention) => string): string => {
  let at = 0;
  let out = "";
  for (const mention of findMentions(text)) {
    const instead = insteadOf(mention);
    out += text.slice(at, mention.start);
    // Nothing need stand between a mention and its neighbours: "by@alice".
    if (instead !== mention.written && /[\p{L}\p{N}_>]$/u.test(out)) out += " ";
    out += instead;
    at = mention.end;
    if (instead !== mention.written && /^[\p{L}\p{N}_]/u.test(text.slice(at, at + 2))) out += " ";
  }
  return out + text.slice(at);
};

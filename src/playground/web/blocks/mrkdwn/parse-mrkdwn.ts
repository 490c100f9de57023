import { unescapeText } from "../read.js";
import { emojiOf } from "./emoji.js";
import { type Inline, parseAngle } from "./parse-angle.js";

export type MrkdwnPart =
  | { readonly kind: "text" | "quote"; readonly children: readonly Inline[] }
  | { readonly kind: "preformatted"; readonly text: string };

const FENCED = /```\n?([\s\S]+?)\n?```/;
const QUOTED = /^(?:>|&gt;) ?/;

/**
 * Slack's mrkdwn: nothing else is markup (no headings, images or HTML), and what is escaped stays text.
 * Source: docs.slack.dev/messaging/formatting-message-text
 */
export const parseMrkdwn = (mrkdwn: string): readonly MrkdwnPart[] =>
  mrkdwn.split(FENCED).flatMap((piece, index): readonly MrkdwnPart[] => {
    if (index % 2 === 1) return [{ kind: "preformatted", text: unescapeText(piece) }];
    return parseLines(index === 0 ? piece : piece.replace(/^\n/, ""));
  });

const parseLines = (text: string): readonly MrkdwnPart[] => {
  const parts: { kind: "text" | "quote"; lines: string[] }[] = [];
  for (const line of text === "" ? [] : text.split("\n")) {
    const kind = QUOTED.test(line) ? "quote" : "text";
    const shown = kind === "quote" ? line.replace(QUOTED, "") : line;
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(shown);
    else parts.push({ kind, lines: [shown] });
  }
  return parts.map(({ kind, lines }) => ({ kind, children: parseInline(lines.join("\n")) }));
};

/** The words of a plain_text object: emoji names are the only markup in it. */
export const parsePlainText = (text: string, withEmoji: boolean): readonly Inline[] =>
  withEmoji
    ? text.split(/(:[a-z0-9_+-]+:)/).flatMap((piece): readonly Inline[] => {
        const emoji = piece.startsWith(":") ? emojiOf(piece.slice(1, -1)) : null;
        if (emoji !== null) return [{ kind: "emoji", name: piece.slice(1, -1), text: emoji }];
        return piece === "" ? [] : [{ kind: "text", text: unescapeText(piece) }];
      })
    : [{ kind: "text", text: unescapeText(text) }];

const MARKERS: Readonly<Record<string, "bold" | "italic" | "strike">> = {
  "*": "bold",
  _: "italic",
  "~": "strike",
};
const WORD = /[\p{L}\p{N}]/u;
const EMOJI_NAME = /:([a-z0-9_+-]+):/y;

const parseInline = (text: string): readonly Inline[] => {
  const out: Inline[] = [];
  let plainFrom = 0;
  let at = 0;
  const flush = () => {
    if (at > plainFrom) out.push({ kind: "text", text: unescapeText(text.slice(plainFrom, at)) });
  };
  while (at < text.length) {
    const found = inlineAt(text, at);
    if (found === null) at += 1;
    else {
      flush();
      out.push(found.inline);
      at = found.end;
      plainFrom = at;
    }
  }
  flush();
  return out;
};

interface Found {
  readonly inline: Inline;
  readonly end: number;
}

const inlineAt = (text: string, at: number): Found | null => {
  const character = text[at];
  if (character === "<") return angleAt(text, at);
  if (character === "`") return codeAt(text, at);
  if (character === ":") return emojiAt(text, at);
  const kind = MARKERS[character ?? ""];
  if (kind === undefined || !opens(text, at)) return null;
  const close = closingOf(text, at);
  if (close === -1) return null;
  const children = parseInline(text.slice(at + 1, close));
  return { inline: { kind, children }, end: close + 1 };
};

const angleAt = (text: string, at: number): Found | null => {
  const end = text.indexOf(">", at);
  const inline = end === -1 ? null : parseAngle(text.slice(at + 1, end), parseInline);
  return inline === null ? null : { inline, end: end + 1 };
};

const codeAt = (text: string, at: number): Found | null => {
  const end = text.indexOf("`", at + 1);
  const code = text.slice(at + 1, end);
  if (end === -1 || code === "" || code.includes("\n")) return null;
  return { inline: { kind: "code", text: unescapeText(code) }, end: end + 1 };
};

const emojiAt = (text: string, at: number): Found | null => {
  EMOJI_NAME.lastIndex = at;
  const name = EMOJI_NAME.exec(text)?.[1];
  const emoji = name === undefined ? null : emojiOf(name);
  if (name === undefined || emoji === null) return null;
  return { inline: { kind: "emoji", name, text: emoji }, end: at + name.length + 2 };
};

// Markers count at the edges of words only, so `first_last` keeps its underscore.
const opens = (text: string, at: number): boolean =>
  !WORD.test(text[at - 1] ?? " ") && /\S/.test(text[at + 1] ?? " ") && text[at + 1] !== text[at];

/** Where the marker at `at` is closed on its line, outside of `<…>` and code; -1 where it is not. */
const closingOf = (text: string, at: number): number => {
  for (let next = at + 1; next < text.length && text[next] !== "\n"; next += 1) {
    const character = text[next];
    if (character === "<" || character === "`") {
      const end = text.indexOf(character === "<" ? ">" : "`", next + 1);
      if (end !== -1) next = end;
    } else if (character === text[at] && closes(text, next)) return next;
  }
  return -1;
};

const closes = (text: string, at: number): boolean =>
  /\S/.test(text[at - 1] ?? " ") && !WORD.test(text[at + 1] ?? " ");

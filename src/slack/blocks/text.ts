import type {
  PlainTextElement,
  RichTextBlock,
  RichTextBlockElement,
  RichTextDate,
  RichTextElement,
  RichTextPreformatted,
  RichTextSection,
  RichTextText,
} from "@slack/types";
import { formatUs, type TimeUs, toEpochMs } from "../../audit/time.js";
import { cut, visible, visibleJson } from "../../audit/visible.js";
import { LIMITS } from "./limits.js";

export { cut, visible, visibleJson };

/** What Slack shows for nothing: it refuses texts of no characters. */
const NOTHING = "—";

const filled = (text: string): string => (text.trim() === "" ? NOTHING : text);

/** A text element in which nothing is parsed, not even `:emoji:`: on one line, at most `max` long. */
export const plainText = (text: string, max: number): PlainTextElement => ({
  type: "plain_text",
  text: cut(filled(visible(text)), max),
  emoji: false,
});

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const LOOKALIKES: Readonly<Record<string, string>> = {
  "*": "∗",
  _: "＿",
  "~": "∼",
  "`": "ˋ",
  ":": "꞉",
};

// Slack formats only at the edges of words, so `first_last@example.com` keeps its underscore and can
// be copied. `:name:` is an emoji; `:db8:` is a part of an address.
const FORMATTING =
  /[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?![0-9a-f]{1,4}:)(?=[\p{L}\p{N}_+'-]+:)/giu;
const TOKEN = /&(?:amp|lt|gt);|./gsu;

/**
 * Text out of an event for use inside mrkdwn: on one line; `&`, `<`, `>` escaped; characters that
 * would format replaced by look-alikes (zero-width characters would be copied along, code spans shout).
 * The result is at most `max` UTF-16 units long, never cut inside an escape.
 */
export const escapeMrkdwn = (text: string, max: number = LIMITS.sectionText): string => {
  // Nothing past `max` units can be shown, and a hostile text may be a megabyte.
  const shown = cut(filled(visible(text)), max + 1)
    .replace(/^(\s*)>/, "$1›") // at the start of a line it would quote
    .replace(FORMATTING, (character) => LOOKALIKES[character] ?? character)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
  if (shown.length <= max) return shown;
  let out = "";
  for (const [token] of shown.matchAll(TOKEN)) {
    if (out.length + token.length + 1 > max) break;
    out += token;
  }
  return `${out}…`;
};

/** The second a moment falls in, UTC: `2026-11-23 15:04:05 UTC`. */
export const utcText = (timeUs: TimeUs): string =>
  `${formatUs(timeUs).slice(0, -8).replace("T", " ")} UTC`;

const DATE_FORMAT = "{date_short_pretty} {time_secs}";

// Slack's date tokens are for epoch seconds that a clock can show.
const epochSeconds = (timeUs: TimeUs): number | null => {
  const seconds = Math.floor(toEpochMs(timeUs) / 1000);
  return seconds >= 0 && seconds < 253_402_300_800 ? seconds : null;
};

/** A moment in each reader's own zone, for mrkdwn; UTC where Slack cannot show it. */
export const slackDate = (timeUs: TimeUs): string => {
  const seconds = epochSeconds(timeUs);
  return seconds === null
    ? utcText(timeUs)
    : `<!date^${seconds}^${DATE_FORMAT}|${utcText(timeUs)}>`;
};

const richMoment = (
  timeUs: TimeUs,
  format: string,
  fallback: string,
): RichTextDate | RichTextText => {
  const timestamp = epochSeconds(timeUs);
  return timestamp === null ? richTextOf(fallback) : { type: "date", timestamp, format, fallback };
};

/** A moment in each reader's own zone, for rich text; UTC where Slack cannot show it. */
export const richDate = (timeUs: TimeUs): RichTextDate | RichTextText =>
  richMoment(timeUs, DATE_FORMAT, utcText(timeUs));

/** The date of a moment in each reader's own zone, for rich text; never "today". */
export const richDay = (timeUs: TimeUs): RichTextDate | RichTextText =>
  richMoment(timeUs, "{date_short}", utcText(timeUs).slice(0, 10));

/** Text in rich text, where nothing is parsed: on one line. */
export const richTextOf = (text: string, style?: RichTextText["style"]): RichTextText => ({
  type: "text",
  text: visible(text) || NOTHING,
  ...(style === undefined ? {} : { style }),
});

/** A line break of ours inside a rich text section. */
export const richBreak: RichTextText = { type: "text", text: "\n" };

export const richSection = (elements: readonly RichTextElement[]): RichTextSection => ({
  type: "rich_text_section",
  elements: [...elements],
});

/** Fixed-width text. Its line breaks stay, so hidden characters are the caller's to deal with. */
export const preformatted = (text: string): RichTextPreformatted => ({
  type: "rich_text_preformatted",
  elements: [{ type: "text", text: text || NOTHING }],
  border: 0,
});

export const richText = (elements: readonly RichTextBlockElement[]): RichTextBlock => ({
  type: "rich_text",
  elements: [...elements],
});

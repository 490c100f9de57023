import { GAP } from "./draft.js";

const LINK = /<(?:mailto:|tel:)?([^<>|\s]+)(?:\|([^<>]*))?>/g;
const STRAIGHT_QUOTE = /"(?:[^"\\]|\\.)*"/gsu;

/** `<mailto:a@b.c|a@b.c>` is what was typed again; `<@U123>` and the like stay for a later stage. */
const withoutLinks = (text: string): string =>
  text.replace(LINK, (link, target: string, label: string | undefined) => {
    if (target.startsWith("@")) return link;
    if (target.startsWith("!")) return "";
    return label === undefined || label === "" ? target : label;
  });

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

const withoutEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);

const plainQuotes = (text: string): string =>
  text.replace(/[“”„‟«»″]/g, '"').replace(/[‘’‚‛′]/g, "'");

const plainBlanks = (text: string): string =>
  text
    .replaceAll(GAP, " ")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ");

const plainDashes = (text: string): string =>
  text
    .replace(/[‐‑‒−]/g, "-")
    .replace(/\b(\d{4})[–—―](\d\d)[–—―](\d\d)\b/g, "$1-$2-$3")
    .replace(/(^| )[–—―](?=\p{L}+:)/gu, "$1-")
    .replace(/(?<=\p{L})[–—―](?=\p{L})/gu, "-")
    .replace(/ ?[–—―] ?/g, " - ");

/** A text with plain blanks and dashes. */
export const plainText = (text: string): string => plainDashes(plainBlanks(text));

/** What Slack or a keyboard may have changed: most people type nothing but plain letters and signs. */
const TOUCHED = /[^ -%'-;=?-~]/;

/** Applies a change outside of what stands in straight quotes, which people mean as they wrote it. */
const outsideQuotes = (text: string, change: (part: string) => string): string => {
  const kept: string[] = [];
  let at = 0;
  for (const match of text.matchAll(STRAIGHT_QUOTE)) {
    kept.push(change(text.slice(at, match.index)), match[0]);
    at = match.index + match[0].length;
  }
  return kept.join("") + change(text.slice(at));
};

/**
 * Undoes what Slack and keyboards do to typed text: links, escaped `&`, `<` and `>`, smart quotes,
 * other blanks and dashes. Source: Slack's guide to formatting text for app surfaces.
 */
export const normalise = (text: string): string => {
  if (!TOUCHED.test(text) && !text.includes("  ")) return text;
  const quotes = outsideQuotes(withoutLinks(text), plainQuotes);
  return withoutEntities(outsideQuotes(quotes, plainText));
};

import { cut, visible } from "../visible.js";

const NAME_MOST = 100;
const VALUE_MOST = 80;
const LISTED_MOST = 3;

const clean = (text: string, max: number): string =>
  cut(
    visible(text.slice(0, max * 4))
      .replace(/ +/g, " ")
      .trim(),
    max,
  ) || "�";

/** A value out of an event, in quotes that it cannot close by itself. */
export const quoted = (value: string): string =>
  `“${clean(value, VALUE_MOST).replace(/[“”]/g, '"')}”`;

/**
 * A user's name or an id, as it stands in a sentence. One with spaces in it is quoted: a client may
 * well be called "Bob deleted user Eve".
 */
export const nameWord = (name: string): string => {
  const word = clean(name, NAME_MOST);
  return /[\s“”]/.test(word) ? `“${word.replace(/[“”]/g, '"')}”` : word;
};

/** `a`, `a and b`, `a, b, c and 4 more`. */
export const listed = (items: readonly string[]): string => {
  const shown = items.slice(0, LISTED_MOST);
  const rest = items.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
};

/** `a watchlist`, `an alert rule`, `a URL`. */
export const withArticle = (noun: string): string =>
  `${/^[aeio]/i.test(noun) ? "an" : "a"} ${noun}`;

/** `group “a”`, `groups “a” and “b”`, `a group` where there are no names. */
export const things = (one: string, many: string, names: readonly string[]): string =>
  names.length === 0
    ? withArticle(one)
    : `${names.length === 1 ? one : many} ${listed(names.map(quoted))}`;

/** `IN_PROGRESS` → `In progress`; a value that is no constant stays as it is. */
export const constantWord = (value: string): string => {
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(value)) return value;
  const words = value.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

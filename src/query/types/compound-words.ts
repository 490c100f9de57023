import type { Word } from "../words.js";
import type { Lexicon } from "./match-types.js";
import type { TypeIndex } from "./type-index.js";

const LOGIN_VERB = /^(?:log|sign)(?:s|ged|ging|ed|ing)?$/;
const LOGIN_PARTICLE = /^(?:in|on|into|onto|ins|ons)$/;
const LOGOUT_PARTICLE = /^(?:out|off|outs|offs)$/;

const PRIVILEGED = /^(?:un)?privileged$/;
const EVENTS = /^(?:changes?|events?|actions?|activity|activities|operations?|things)$/;

/** What two words say that belong together: "log in", "watch list", "e-mail". */
const compoundOf = (
  first: string,
  second: string,
  { vocabulary }: TypeIndex,
): string | undefined => {
  if (LOGIN_VERB.test(first)) {
    if (LOGIN_PARTICLE.test(second)) return "login";
    return LOGOUT_PARTICLE.test(second) ? "logout" : undefined;
  }
  if (PRIVILEGED.test(first) && EVENTS.test(second)) return `${first} changes`;
  const whole = `${first}${second}`;
  return vocabulary.has(whole) || vocabulary.has(whole.replace(/s$/, "")) ? whole : undefined;
};

const part = ({ text, start }: Word, from: number, to: number): Word => {
  const own = text.slice(from, to);
  return { text: own, lower: own.toLowerCase(), start: start + from, end: start + to };
};

/** "alertrule" and "alert_rule" are two words; an API's name is one. */
const splitWord = (word: Word, { isKnown, typesOf }: Lexicon): readonly Word[] => {
  const { lower } = word;
  if (lower.includes("_")) {
    if (typesOf(lower).length > 0) return [word];
    return [...lower.matchAll(/[^_]+/g)].map(({ 0: own, index }) =>
      part(word, index, index + own.length),
    );
  }
  if (lower.length < 7 || lower.length > 24 || isKnown(lower)) return [word];
  for (let at = 3; at <= lower.length - 3; at += 1) {
    if (isKnown(lower.slice(0, at)) && isKnown(lower.slice(at))) {
      return [part(word, 0, at), part(word, at, lower.length)];
    }
  }
  return [word];
};

/** Words as labels have them: those that people write apart as one, those that they write together as two. */
export const compoundWords = (
  words: readonly Word[],
  text: string,
  lexicon: Lexicon,
  index: TypeIndex,
): readonly Word[] => {
  const found: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word, next] = [words[at] as Word, words[at + 1]];
    const isApart =
      next !== undefined && next.start === word.end + 1 && /[ -]/.test(text.charAt(word.end));
    const compound = isApart ? compoundOf(word.lower, next.lower, index) : undefined;
    if (compound !== undefined && next !== undefined) {
      found.push({ text: compound, lower: compound, start: word.start, end: next.end });
      at += 1;
    } else {
      found.push(...splitWord(word, lexicon));
    }
  }
  return found;
};

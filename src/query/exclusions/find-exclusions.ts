import type { Draft, Exclusion, Stage } from "../draft.js";
import { QUOTED } from "../quotes.js";
import type { Word } from "../words.js";
import { exclusionWordsAt } from "./exclusion-words.js";
import { isActing, isConnecting } from "./exclusions.js";

/** Nobody leaves out so many things, or says so much of one. */
const MOST_ITEMS = 100;
const LONGEST_ITEM = 200;

/** A minus or an exclamation mark right before what it leaves out. */
const SIGN = /(?<![^\s(,;])[-!](?=[\p{L}"'*_]|\d{1,3}\.\d|[\da-f]*:[\da-f]*:)/giu;
const SEPARATOR = /[,&|]|\s\+\s/;
const SENTENCE_END = /[;?!·]|\.\s/;
const JOINING = new Set(["and", "or", "nor", "plus"]);
/** What begins another thought, also after an "and". */
const OPENING =
  /^(?:but|only|just|show|list|give|find|get|who|what|which|when|then|include|including|with|since|between|during|before|after|until|for|to|of|on|affecting|involving)$/;
/** What a list of those who acted may have in it. */
const ACTOR =
  /^(?:(?:the|an?|any|our|by|from|via) )*(?:\S*@|\d+\.|[\da-f]*:|support|system|apis?\b|user:|ip:)/i;

/** Values of operators and what stands in quotes: no word in them leaves anything out. */
const OPAQUE = new RegExp(`${QUOTED.source}|(?<![\\p{L}\\p{N}])[a-z_]+:\\S+`, "gisu");

/** "Was alice@example.com not …" asks what did not happen, as "wasn't" does. */
const ASKED = /(?:^| )(?:did|does|has|have|had|was|were|is|are) \S+@\S+ $/i;

/** A text in which things may be left out. */
interface Listing {
  readonly text: string;
  readonly words: readonly Word[];
  /** The places of words that stand in quotes or in an operator's value. */
  readonly opaque: ReadonlySet<number>;
  /** Where a sign stands that leaves something out, by the place of the word after it. */
  readonly signs: ReadonlyMap<number, number>;
}

/** The places of the words that begin within stretches of the text, or right after them. */
const placesIn = (
  words: readonly Word[],
  stretches: Iterable<readonly [start: number, end: number]>,
): readonly (readonly [place: number, start: number])[] => {
  const places: [number, number][] = [];
  let at = 0;
  for (const [start, end] of stretches) {
    while (at < words.length && (words[at] as Word).start < start) at += 1;
    for (; at < words.length && (words[at] as Word).start < end; at += 1) places.push([at, start]);
  }
  return places;
};

/** Of the words right after a sign the first one has it. */
const firstOfEach = (
  places: readonly (readonly [place: number, start: number])[],
): readonly (readonly [place: number, start: number])[] =>
  places.filter(([, start], at) => places[at - 1]?.[1] !== start);

const listingOf = ({ text, words }: Draft): Listing => {
  const values = [...text.matchAll(OPAQUE)].map(
    ({ 0: value, index }) => [index, index + value.length] as const,
  );
  const signs = [...text.matchAll(SIGN)]
    .filter(({ index }) => !values.some(([start, end]) => start < index && index < end))
    .map(({ index }) => [index, index + 4] as const);
  return {
    text,
    words,
    opaque: new Set(placesIn(words, values).map(([place]) => place)),
    signs: new Map(firstOfEach(placesIn(words, signs))),
  };
};

const isExcluding = ({ words }: Listing, at: number): boolean =>
  exclusionWordsAt((place) => words[place]?.lower ?? "", at) !== undefined;

const THING = /\S*@\S+?(?:'s)?(?=[\s,;]|$)|(?<!\S)\d{1,3}\.[\d./]+|(?<!\S)[\da-f]*:[\da-f:./]+/iu;
const KIND =
  /^(?:(?:the|an?|any|our|all) )*(?:support|system|apis?|integrations?|scripts?|users?|unknown)(?: (?:users?|staff|team|agents?|engineers?|clients?|itself))?$/i;

/** What stands in an item of a list besides the first thing: that would belong to what follows. */
const isOne = (item: string): "one" | "more" | "with" => {
  const text = item.trim();
  if (text.length > LONGEST_ITEM) return "more";
  const thing = THING.exec(text);
  if (thing !== null) {
    if (!isConnecting(text.slice(0, thing.index))) return "with";
    return text.slice(thing.index + thing[0].length).trim() === "" ? "one" : "more";
  }
  const [, acting] = /^(?:by|from|via|through|using) (.*)$/is.exec(text) ?? [];
  return acting === undefined || KIND.test(acting) ? "one" : "more";
};

/** Whether the word at a place goes on with a list of things to leave out, rather than begin anew. */
const isListed = (
  listing: Listing,
  at: number,
  { first, joint, item }: { readonly first: string; readonly joint: string; readonly item: string },
): boolean => {
  const { text, words } = listing;
  const word = words[at]?.lower ?? "";
  if (isExcluding(listing, at)) return false;
  const kind = isOne(item);
  const rest = text.slice(words[at]?.start, (words[at]?.start ?? 0) + 60);
  // "Not from 10.0.0.5 logins or restores", "except logins by alice@example.com and bob@example.com".
  if (kind === "more" || (kind === "with" && ACTOR.test(rest))) return false;
  if (isActing(word)) return joint === "or" || joint === "nor" || word === first;
  if (OPENING.test(word)) return false;
  // "Not by alice@example.com, logins" asks for logins; "excluding alice@example.com, logins" does not.
  const listed = joint !== "," || !isActing(first);
  return listed || ACTOR.test(rest);
};

/** The comma, "&" or "/" between two words that parts what is left out. */
const separatorIn = (text: string, start: number, end: number): number => {
  const between = text.slice(start, end);
  const at = between.search(SEPARATOR);
  if (at !== -1) return start + at;
  return between === "/" && /\p{L}\/\p{L}/u.test(text.slice(start - 1, end + 1)) ? start : -1;
};

/** The things that are left out from a place on: each from its first character to its last. */
const itemsFrom = (listing: Listing, from: number, start: number): Exclusion["items"] => {
  const { text, words, opaque, signs } = listing;
  const first = words[from]?.lower ?? "";
  const items: { start: number; end: number }[] = [];
  let [begin, last] = [start, start];
  for (let at = from; at < words.length && items.length < MOST_ITEMS; at += 1) {
    const word = words[at] as Word;
    const isOpaque = opaque.has(at);
    if (at > from && signs.has(at)) break;
    const separator = isOpaque && opaque.has(at - 1) ? -1 : separatorIn(text, last, word.start);
    const isJoining = !isOpaque && JOINING.has(word.lower);
    if (!isOpaque && SENTENCE_END.test(text.slice(last, word.start))) break;
    if (isJoining || separator !== -1) {
      const next = isJoining ? at + 1 : at;
      const joint = isJoining ? word.lower : ",";
      if (begin < last) items.push({ start: begin, end: separator === -1 ? last : separator });
      const item = text.slice(begin, separator === -1 ? last : separator);
      if (!isListed(listing, next, { first, joint, item })) return items;
      begin = isJoining ? word.end : separator + 1;
    } else if (!isOpaque && at > from && (word.lower === "but" || isExcluding(listing, at))) {
      break;
    }
    last = word.end;
  }
  return begin < last ? [...items, { start: begin, end: last }] : items;
};

const byWords = (listing: Listing): readonly Exclusion[] => {
  const { text, words, opaque } = listing;
  const found: Exclusion[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const exclusion = exclusionWordsAt((place) => words[place]?.lower ?? "", at);
    const word = words[at] as Word;
    const last = words[at + (exclusion?.count ?? 1) - 1] ?? word;
    if (exclusion === undefined || opaque.has(at)) continue;
    const start = words[at - 1]?.lower === "but" ? (words[at - 1] as Word).start : word.start;
    const items = itemsFrom(listing, at + exclusion.count, last.end);
    // "Did anybody log in or not?" leaves out nothing.
    if (items.length === 0 && words[at - 1]?.lower === "or") continue;
    const { unclear } = exclusion;
    const verbal = exclusion.verbal || ASKED.test(text.slice(Math.max(0, start - 80), start));
    found.push({
      written: text.slice(start, last.end),
      start,
      end: last.end,
      verbal,
      unclear,
      items,
    });
  }
  return found;
};

const bySigns = (listing: Listing): readonly Exclusion[] =>
  [...listing.signs].map(([place, start]) => {
    const end = start + 1;
    const items = itemsFrom(listing, place, end).slice(0, 1);
    return {
      written: listing.text.charAt(start),
      start,
      end,
      verbal: false,
      unclear: false,
      items,
    };
  });

/**
 * Finds what a query leaves out, before anything is taken out of it: "not", "except" and the like,
 * a minus, and all that a list adds to what they leave out.
 */
export const exclusions: Stage = (draft) => {
  const { text, words } = draft;
  const wordAt = (at: number): string => words[at]?.lower ?? "";
  const isSaid = words.some((_, at) => exclusionWordsAt(wordAt, at) !== undefined);
  const isSigned = /(?:^|[\s(,;])[-!]\S/.test(text);
  if (!isSaid && !isSigned) return draft;
  const listing = listingOf(draft);
  const found = [...(isSaid ? byWords(listing) : []), ...(isSigned ? bySigns(listing) : [])];
  return { ...draft, exclusions: found.toSorted((a, b) => a.start - b.start) };
};

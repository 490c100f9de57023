import type { Filter } from "../audit/filter.js";
import type { DatePhrase } from "./dates/date-part.js";
import type { QueryContext, QueryProblem } from "./parsed-query.js";
import type { Word } from "./words.js";

/** What words ask for, by the filter's lists. */
export type Values = Partial<Omit<Filter, "from" | "to">>;

/** Words that a stage understood, as they stand in the draft; without any meaning they are only dropped. */
export interface Taken {
  readonly words: string;
  readonly values?: Values | undefined;
  readonly dates?: readonly DatePhrase[] | undefined;
  readonly problems?: readonly QueryProblem[] | undefined;
}

/** Words that leave something out, and what that is. */
export interface Exclusion {
  /** The words as typed. */
  readonly written: string;
  /** Where the words begin that say so: "but not", "except", "-". */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Whether they say that something did not happen: "didn't", "never". */
  readonly verbal: boolean;
  /** Whether they may as well mean the opposite: "encluding". */
  readonly unclear: boolean;
  /** What they leave out, one stretch of the text for each thing that a list has. */
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

/** A query on its way through the stages: what is left of the text, and what it has meant so far. */
export interface Draft {
  /** What no stage has taken yet: as long as it was, with a `GAP` for every character taken out. */
  readonly text: string;
  /** The words of the text. */
  readonly words: readonly Word[];
  /** What the text leaves out, in its order. */
  readonly exclusions: readonly Exclusion[];
  /** What every stage so far has taken, in the order of stages and then of the text. */
  readonly taken: readonly Taken[];
  readonly ignored: readonly string[];
}

export type Stage = (draft: Draft, context: QueryContext) => Draft;

/**
 * Stands where words were taken out, so that their neighbours do not become one phrase. A soft
 * hyphen, which no query keeps: a character beyond Latin-1 would double the text and the work on it.
 */
export const GAP = "\u00ad";

/** What a stage understood at one place. */
export interface Finding extends Omit<Taken, "words"> {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Whether its words belong to the finding before it, which has the meaning: "rules … disabled". */
  readonly continues?: boolean;
}

/** The text with gaps in the place of what was found; empty where nothing can be left in it. */
const gapped = (draft: Draft, findings: readonly Finding[], isDone: boolean): string => {
  if (isDone && draft.exclusions.length === 0 && !draft.text.includes('"')) return "";
  let text = "";
  let at = 0;
  for (const { start, end } of findings) {
    text += draft.text.slice(at, start);
    at = Math.max(at, end);
    text += GAP.repeat(at - text.length);
  }
  return text + draft.text.slice(at);
};

const wordsBetween = (draft: Draft, findings: readonly Finding[]): readonly Word[] => {
  let next = 0;
  return draft.words.filter(({ start, end }) => {
    while (next < findings.length && (findings[next] as Finding).end <= start) next += 1;
    const finding = findings[next];
    return finding === undefined || end <= finding.start;
  });
};

/** Takes findings, in the text's order, out of the text. */
export const take = (draft: Draft, findings: readonly Finding[]): Draft => {
  if (findings.length === 0) return draft;
  const taken = [...draft.taken];
  for (const { start, end, values, dates, problems, continues } of findings) {
    const written = draft.text.slice(start, end);
    const last = continues === true ? taken.pop() : undefined;
    if (last !== undefined) taken.push({ ...last, words: `${last.words} ${written}` });
    else taken.push({ words: written, values, dates, problems });
  }
  const words = wordsBetween(draft, findings);
  return { ...draft, text: gapped(draft, findings, words.length === 0), words, taken };
};

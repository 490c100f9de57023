import type { Filter } from "../audit/filter.js";
import type { DateStretch } from "./dates/combine-stretches.js";
import type { QueryContext, QueryProblem } from "./parsed-query.js";
import type { Word } from "./words.js";

type Lists = Omit<Filter, "from" | "to">;
type ListName = keyof Lists;

/** Words that a stage understood, as they stand in the draft; without any meaning they are only dropped. */
export interface Taken {
  readonly words: string;
  readonly values?: Partial<Lists> | undefined;
  readonly stretches?: readonly DateStretch[] | undefined;
  readonly problems?: readonly QueryProblem[] | undefined;
}

/** A query on its way through the stages: what is left of the text, and what it has meant so far. */
export interface Draft {
  /** What no stage has taken yet: as long as it was, with a `GAP` for every character taken out. */
  readonly text: string;
  /** The words of the text. */
  readonly words: readonly Word[];
  readonly filter: Filter;
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
  /** Whether it was left out: so is what an "and" joins to it. */
  readonly negated?: boolean;
  /** Whether its words belong to the finding before it, which has the meaning: "rules … disabled". */
  readonly continues?: boolean;
}

const JOINED = /^ ?(?:and|or|&) (?!by |for |not |except )/i;

const LISTS: readonly ListName[] = [
  "users",
  "notUsers",
  "affectedUsers",
  "eventTypes",
  "notEventTypes",
  "categories",
  "userTypes",
  "ips",
  "notIps",
  "resourceIds",
  "text",
];

const merge = (filter: Filter, values: Partial<Lists>): Filter => {
  const merged: Record<string, readonly string[]> = {};
  for (const list of LISTS) {
    const more = values[list];
    if (more !== undefined) merged[list] = [...new Set([...filter[list], ...more])];
  }
  return { ...filter, ...merged };
};

const NOT = "not ";

/** Takes findings, in the text's order, out of the text and into the filter. */
export const take = (draft: Draft, findings: readonly Finding[]): Draft => {
  if (findings.length === 0) return draft;
  let { filter } = draft;
  let kept = "";
  let at = 0;
  const taken: Taken[] = [];
  let { words } = draft;
  for (const [place, finding] of findings.entries()) {
    const { start, end, values, stretches, problems, negated = false } = finding;
    kept += draft.text.slice(at, start);
    const isListed = findings[place + 1]?.start === end;
    const joined = negated && !isListed ? JOINED.exec(draft.text.slice(end, end + 20)) : null;
    at = joined === null ? Math.max(end, at) : end + joined[0].length;
    const gap = at - kept.length;
    kept += joined === null ? GAP.repeat(gap) : GAP.repeat(gap - NOT.length) + NOT;
    words = words.filter((word) => word.end <= start || word.start >= at);
    if (joined !== null) {
      words = [...words, { text: "not", lower: "not", start: at - NOT.length, end: at - 1 }];
    }
    if (values !== undefined) filter = merge(filter, values);
    const written = draft.text.slice(start, end);
    const last = finding.continues === true ? taken.pop() : undefined;
    if (last !== undefined) taken.push({ ...last, words: `${last.words} ${written}` });
    else taken.push({ words: written, values, stretches, problems });
  }
  return {
    ...draft,
    text: kept + draft.text.slice(at),
    words: words.toSorted((a, b) => a.start - b.start),
    filter,
    taken: [...draft.taken, ...taken],
  };
};

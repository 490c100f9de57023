import { type Draft, type Exclusion, type Finding, GAP, take } from "../draft.js";
import { isFiller } from "../filler.js";
import type { QueryProblem } from "../parsed-query.js";
import { wordsOf } from "../words.js";

const ACTING = /^(?:by|from|via|through|using)$/;
const LEADING =
  /^(?:coming|came|originating|triggered|caused|initiated|created|ip|ips|range|network|subnet|those|ones)$/;

/** Whether a word stands before who or what acted. */
export const isActing = (word: string): boolean => ACTING.test(word);

/** Words that may stand between "not" and what it leaves out: "not made by anybody in 10.0.0.0/8". */
export const isConnecting = (between: string): boolean =>
  !between.includes(GAP) &&
  wordsOf(between).every(({ lower }) => isFiller(lower) || isActing(lower) || LEADING.test(lower));

/**
 * What leaves out the words at a place, where they are the first in a list's item.
 * @param from where the words end that were understood before them and are not yet taken out
 */
export const exclusionAt = (
  { text, exclusions: all }: Draft,
  at: number,
  from = 0,
): Exclusion | undefined =>
  all.find(({ items }) => {
    const item = items.find(({ start, end }) => start <= at && at < end);
    return item !== undefined && item.start >= from && isConnecting(text.slice(item.start, at));
  });

/** What is asked of a log, but is in none: who did not do something. */
export const notHappened = (text: string): QueryProblem => ({
  text,
  message:
    "I can only find what happened, not what did not. To leave something out, write for example: except logins, not by alice@example.com",
  suggestions: [],
});

/** A finding, and what leaves it out. */
export type LeftOut = Finding & { readonly exclusion?: Exclusion | undefined };

const isWords = ({ start, exclusion }: LeftOut): boolean => exclusion?.start === start;

/** The words that leave something out belong to what they leave out: "except", then "logins". */
const together = (findings: readonly LeftOut[]): readonly Finding[] => {
  const joined: Finding[] = [];
  let said: Exclusion | undefined;
  for (const finding of findings) {
    const { start, end, exclusion } = finding;
    const isFirst = exclusion !== undefined && exclusion === said && finding.continues !== true;
    const words = isFirst ? joined.pop() : undefined;
    if (words === undefined) joined.push(finding);
    else
      joined.push(
        { ...finding, start: words.start, end: words.end },
        { start, end, continues: true },
      );
    said = isWords(finding) ? exclusion : undefined;
  }
  return joined;
};

/** Like `take`, and takes out the words that say that findings are left out. */
export const takeWithExclusions = (draft: Draft, findings: readonly LeftOut[]): Draft => {
  if (draft.exclusions.length === 0) return take(draft, findings);
  const said = new Set(findings.flatMap(({ exclusion }) => exclusion ?? []));
  const words = [...said]
    .filter(({ start, end }) => !draft.text.slice(start, end).includes(GAP))
    .map((exclusion): LeftOut => ({ start: exclusion.start, end: exclusion.end, exclusion }));
  const all = [...findings, ...words].toSorted((a, b) => a.start - b.start);
  return take(draft, words.length === 0 ? all : together(all));
};

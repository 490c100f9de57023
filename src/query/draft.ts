import type { Filter } from "../audit/filter.js";
import type { DateStretch } from "./dates/combine-stretches.js";
import type { QueryContext, QueryProblem } from "./parsed-query.js";

/** A query on its way through the stages: what is left of the text, and what it has meant so far. */
export interface Draft {
  /** Words that no stage has taken yet; a `GAP` stands where something was taken out. */
  readonly text: string;
  readonly filter: Filter;
  /** Every date that was named; all must hold. */
  readonly stretches: readonly DateStretch[];
  readonly ignored: readonly string[];
  readonly problems: readonly QueryProblem[];
}

export type Stage = (draft: Draft, context: QueryContext) => Draft;

/** Stands where words were taken out, so that their neighbours do not become one phrase. */
export const GAP = "\uE000";

/** What a stage understood at one place. */
export interface Finding {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly values?: Partial<Omit<Filter, "from" | "to">>;
  readonly stretches?: readonly DateStretch[];
  readonly problems?: readonly QueryProblem[];
  /** Whether it was left out: so is what an "and" joins to it. */
  readonly negated?: boolean;
}

const JOINED = /^ ?(?:and|or|&) (?!by |for |not |except )/i;

type Lists = Omit<Filter, "from" | "to">;

const union = <T>(a: readonly T[], b: readonly T[] | undefined): T[] => [
  ...new Set([...a, ...(b ?? [])]),
];

const merge = (filter: Filter, values: Partial<Lists>): Filter => ({
  ...filter,
  users: union(filter.users, values.users),
  notUsers: union(filter.notUsers, values.notUsers),
  affectedUsers: union(filter.affectedUsers, values.affectedUsers),
  eventTypes: union(filter.eventTypes, values.eventTypes),
  notEventTypes: union(filter.notEventTypes, values.notEventTypes),
  categories: union(filter.categories, values.categories),
  userTypes: union(filter.userTypes, values.userTypes),
  ips: union(filter.ips, values.ips),
  notIps: union(filter.notIps, values.notIps),
  resourceIds: union(filter.resourceIds, values.resourceIds),
  text: union(filter.text, values.text),
});

/** Takes findings, in the text's order, out of the text and into the filter. */
export const take = (draft: Draft, findings: readonly Finding[]): Draft => {
  let { filter } = draft;
  const kept: string[] = [];
  let at = 0;
  for (const [place, { start, end, values, negated = false }] of findings.entries()) {
    kept.push(draft.text.slice(at, start), ` ${GAP} `);
    at = end;
    const isListed = findings[place + 1]?.start === end;
    const joined = negated && !isListed ? JOINED.exec(draft.text.slice(end, end + 20)) : null;
    if (joined !== null) {
      kept.push("except ");
      at += joined[0].length;
    }
    if (values !== undefined) filter = merge(filter, values);
  }
  kept.push(draft.text.slice(at));
  return {
    ...draft,
    text: kept.join(""),
    filter,
    stretches: [...draft.stretches, ...findings.flatMap(({ stretches }) => stretches ?? [])],
    problems: [...draft.problems, ...findings.flatMap(({ problems }) => problems ?? [])],
  };
};

import type { Filter } from "../audit/filter.js";
import { GAP, type Taken } from "./draft.js";
import { begin, finish } from "./draft-query.js";
import type { ParsedQuery, QueryContext, QueryProblem } from "./parsed-query.js";
import { STAGES } from "./stages.js";

/** Words that a stage took, and what they mean by themselves. */
export interface TakenWords {
  readonly words: string;
  readonly filter: Filter;
  readonly problems: readonly QueryProblem[];
}

/** What one stage made of a query. */
export interface StageReading {
  readonly stage: string;
  /** What it understood, in the text's order. */
  readonly taken: readonly TakenWords[];
  /** What it left to the stages after it. */
  readonly left: string;
}

export interface Trace {
  readonly query: ParsedQuery;
  readonly stages: readonly StageReading[];
  /** Words that ask but say nothing. */
  readonly dropped: readonly string[];
}

const tidy = (text: string): string => text.replaceAll(GAP, " ").replace(/\s+/g, " ").trim();

/** Reads a query like `parseQuery`, and tells what each stage made of it. */
export const traceQuery = (text: string, context: QueryContext): Trace => {
  const meaningOf = (part: Taken): TakenWords => {
    const { filter, problems } = finish(
      { text: "", words: [], exclusions: [], taken: [part], ignored: [] },
      context,
    );
    return { words: tidy(part.words), filter, problems };
  };
  let draft = begin(text);
  const stages: StageReading[] = [{ stage: "normalise", taken: [], left: tidy(draft.text) }];
  let dropped: readonly string[] = [];
  for (const [name, stage] of STAGES) {
    const next = stage(draft, context);
    const taken = next.taken.slice(draft.taken.length);
    stages.push({ stage: name, taken: taken.map(meaningOf), left: tidy(next.text) });
    if (name === "leftovers") {
      dropped = draft.words.map((word) => word.text).filter((word) => !next.ignored.includes(word));
    }
    draft = next;
  }
  return { query: finish(draft, context), stages, dropped };
};

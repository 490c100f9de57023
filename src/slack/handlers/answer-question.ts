import { parseQuery } from "../../query/parse-query.js";
import type { ParsedQuery } from "../../query/parsed-query.js";
import type { Message } from "../blocks/message.js";
import { type Fix, MOST_SUGGESTIONS, renderProblems } from "../blocks/problems.js";
import { renderResults } from "../blocks/results.js";
import { correctedQuery } from "../corrected-query.js";
import type { Ask } from "../payloads.js";
import type { Room } from "../room.js";

/** Each suggestion for a single problem that leaves nothing unclear, as a filter for the form. */
const fixesOf = async (
  { sessions, store }: Room,
  { userId }: Ask,
  query: string,
  { problems }: ParsedQuery,
  parse: (query: string) => ParsedQuery,
): Promise<readonly Fix[]> => {
  const [problem, ...others] = problems;
  if (problem === undefined || others.length > 0) return [];
  const corrected = problem.suggestions.slice(0, MOST_SUGGESTIONS).flatMap((suggestion) => {
    const line = correctedQuery(query, problem, suggestion);
    const parsed = line === null ? null : parse(line);
    return parsed === null || parsed.problems.length > 0
      ? []
      : [{ suggestion, filter: parsed.filter }];
  });
  if (corrected.length === 0) return [];
  const asOf = await store.snapshot();
  return corrected.map(({ suggestion, filter }) => {
    const { id } = sessions.create({ askerId: userId, filter, asOf, count: 0, facets: null });
    return { suggestion, sessionId: id };
  });
};

/** The answer to a question in words: what it found, or what about it is unclear. */
export const answerQuestion = async (
  room: Room,
  ask: Ask,
  command: string,
  query: string,
): Promise<Message> => {
  const { askers, store, search, clock } = room;
  const [asker, typesSeen] = await Promise.all([askers.askerOf(ask.userId), store.typesSeen()]);
  const parse = (text: string) => parseQuery(text, { nowMs: clock(), zone: asker.zone, typesSeen });
  const parsed = parse(query);
  if (parsed.problems.length > 0) {
    const fixes = await fixesOf(room, ask, query, parsed, parse);
    return renderProblems(command, query, parsed.problems, fixes);
  }
  return renderResults(await search.ask(ask.userId, parsed.filter, { ignored: parsed.ignored }));
};

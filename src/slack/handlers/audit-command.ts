import { parseQuery } from "../../query/parse-query.js";
import type { ParsedQuery } from "../../query/parsed-query.js";
import { renderHelp } from "../blocks/help.js";
import type { Message } from "../blocks/message.js";
import { type Fix, MOST_SUGGESTIONS, renderProblems } from "../blocks/problems.js";
import { renderResults } from "../blocks/results.js";
import { renderStatus } from "../blocks/status.js";
import { renderNotYet, withSearchHint } from "../blocks/verb-answers.js";
import { correctedQuery } from "../corrected-query.js";
import type { Ask, CommandPayload } from "../payloads.js";
import type { Room } from "../room.js";
import { NOT_YET, parseRequest, type Request } from "../verbs.js";

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

const answerSearch = async (
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

const answerVerb = async (
  { store, status }: Room,
  command: string,
  { verb, rest }: Extract<Request, { kind: "verb" }>,
): Promise<Message> => {
  const notYet = NOT_YET[verb];
  if (notYet !== undefined) return renderNotYet(command, notYet, rest);
  const message =
    verb === "status" ? renderStatus(status(), await store.extent()) : renderHelp(command);
  return withSearchHint(message, command, verb, rest);
};

/** `/audit …`: a verb or a question, answered for the asker only. */
export const onAuditCommand =
  (room: Room) =>
  async ({ ask, command, text }: CommandPayload): Promise<void> => {
    const request = parseRequest(text);
    const message =
      request.kind === "search"
        ? await answerSearch(room, ask, command, request.query)
        : await answerVerb(room, command, request);
    await room.messenger.answer(ask, message);
  };

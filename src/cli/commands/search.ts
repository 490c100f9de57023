import { type AuditEvent, parseEvent } from "../../audit/event.js";
import { describeFilter } from "../../audit/filter-words.js";
import { visible } from "../../audit/visible.js";
import { readStoreSetting } from "../../config.js";
import type { StoreAccess } from "../../control/store-access.js";
import { parseQuery } from "../../query/parse-query.js";
import type { ParsedQuery } from "../../query/parsed-query.js";
import type { CommandContext, ExitStatus } from "../command-context.js";
import { renderEventLines } from "../event-table.js";
import { openStoreAccess } from "../open-store-access.js";
import { writeLines } from "../output.js";
import { renderIgnored, renderQueryProblem } from "../query-words.js";
import { forTerminal, onSingleLine } from "../single-line.js";
import { type AskedAt, askedAt, type TimeOptions } from "../time-options.js";

export interface SearchOptions extends TimeOptions {
  /** 0: all. */
  readonly limit: number;
  readonly json?: boolean;
  readonly count?: boolean;
}

async function* jsonLines(raws: AsyncIterable<string>, toTerminal: boolean) {
  for await (const raw of raws) {
    yield toTerminal ? forTerminal(onSingleLine(raw)) : onSingleLine(raw);
  }
}

async function* eventsOf(
  raws: AsyncIterable<string>,
  seen: () => void,
): AsyncGenerator<AuditEvent> {
  for await (const raw of raws) {
    seen();
    yield parseEvent(raw);
  }
}

const showEvents = async (
  context: CommandContext,
  access: StoreAccess,
  { filter }: ParsedQuery,
  { limit, zone, nowMs }: AskedAt & { limit: number },
): Promise<void> => {
  const number = new Intl.NumberFormat("en");
  let shown = 0;
  const count = await access.count(filter);
  const words = visible(describeFilter(filter, zone, nowMs));
  if (count === 0) {
    await context.stdout.write(`No event matches. Searched for: ${words}\n`);
    return;
  }
  await context.stdout.write(
    `${words}: ${number.format(count)} ${count === 1 ? "event" : "events"}\n\n`,
  );
  const events = eventsOf(access.rawEvents(filter, limit), () => {
    shown += 1;
  });
  await writeLines(context.stdout, renderEventLines(events, { zone, columns: context.columns }));
  if (shown >= count) return;
  await context.stdout.write(
    `\nThese are the newest ${number.format(shown)}. For all of them: --limit 0\n`,
  );
};

const tellProblems = async ({ stderr }: CommandContext, query: ParsedQuery): Promise<boolean> => {
  const ignored = renderIgnored(query);
  if (ignored !== null) await stderr.write(`${ignored}\n`);
  for (const problem of query.problems) await stderr.write(`${renderQueryProblem(problem)}\n`);
  return query.problems.length > 0;
};

const answer = async (
  context: CommandContext,
  access: StoreAccess,
  query: ParsedQuery,
  { limit, count, json, zone, nowMs }: SearchOptions & AskedAt,
): Promise<void> => {
  if (count === true) {
    await context.stdout.write(`${await access.count(query.filter)}\n`);
  } else if (json === true) {
    const raws = access.rawEvents(query.filter, limit);
    await writeLines(context.stdout, jsonLines(raws, context.columns !== null));
  } else {
    await showEvents(context, access, query, { limit, zone, nowMs });
  }
};

/** Prints the events that match a query, newest first. */
export const search = async (
  context: CommandContext,
  text: string,
  options: SearchOptions,
): Promise<ExitStatus> => {
  const asked = askedAt(options, context.clock);
  const setting = readStoreSetting(context.environment, context.directory);
  let access: StoreAccess;
  try {
    access = await openStoreAccess(setting, { creates: false }, context);
  } catch (error) {
    // A query that is wrong anyway is the more useful thing to hear about.
    if (await tellProblems(context, parseQuery(text, asked))) return 2;
    throw error;
  }
  try {
    const query = parseQuery(text, { ...asked, typesSeen: await access.typesSeen() });
    if (await tellProblems(context, query)) return 2;
    await answer(context, access, query, { ...options, ...asked });
    return 0;
  } finally {
    await access.close();
  }
};

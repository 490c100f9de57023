import { toQueryText } from "../../audit/filter-query.js";
import { describeFilter } from "../../audit/filter-words.js";
import { visible } from "../../audit/visible.js";
import { readStoreSetting } from "../../config.js";
import type { ParsedQuery } from "../../query/parsed-query.js";
import { traceQuery } from "../../query/trace-query.js";
import type { CommandContext, ExitStatus } from "../command-context.js";
import { NoStoreYetError } from "../errors.js";
import { renderIgnored, renderQueryProblem } from "../query-words.js";
import { renderStages } from "../stage-lines.js";
import { type AskedAt, askedAt, type TimeOptions } from "../time-options.js";

export interface ExplainOptions extends TimeOptions {
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** Types beyond the catalogue that are in the store; none where there is no store that can be read. */
const typesSeen = async (context: CommandContext): Promise<readonly string[]> => {
  try {
    const { openStoreAccess } = await import("../open-store-access.js");
    const setting = readStoreSetting(context.environment, context.directory);
    const access = await openStoreAccess(setting, { creates: false }, context);
    try {
      return await access.typesSeen();
    } finally {
      await access.close();
    }
  } catch (error) {
    if (!(error instanceof NoStoreYetError)) {
      const reason = error instanceof Error ? error.message : String(error);
      await context.stderr.write(`Only the catalogue's event types were looked up: ${reason}\n`);
    }
    return [];
  }
};

const renderExplanation = (query: ParsedQuery, { zone, nowMs }: AskedAt): string => {
  const { filter, problems } = query;
  const operators = toQueryText(filter);
  const lines = [
    visible(describeFilter(filter, zone, nowMs)),
    ...(operators === "" ? [] : [`  as operators  ${visible(operators)}`]),
    ...(filter.from === null ? [] : [`  from (UTC)    ${filter.from}`]),
    ...(filter.to === null ? [] : [`  to (UTC)      ${filter.to}, exclusive`]),
    renderIgnored(query) ?? [],
    ...problems.map((problem) => `Problem: ${renderQueryProblem(problem)}`),
  ];
  return `${lines.flat().join("\n")}\n`;
};

/** Says what is understood of a query. A query with problems is explained too. */
export const explain = async (
  context: CommandContext,
  text: string,
  options: ExplainOptions,
): Promise<ExitStatus> => {
  const asked = askedAt(options, context.clock);
  // Only a type: value can depend on the store; nothing else must wait for one, or load its engine.
  const seen = /type:/i.test(text) ? await typesSeen(context) : [];
  const trace = traceQuery(text, { ...asked, typesSeen: seen });
  const { filter, ignored, problems } = trace.query;
  const isVerbose = options.verbose === true;
  if (options.json === true) {
    const { stages, dropped } = trace;
    const more = isVerbose ? { stages, dropped } : {};
    await context.stdout.write(`${JSON.stringify({ filter, ignored, problems, ...more })}\n`);
  } else {
    const stages = isVerbose ? `${renderStages(trace, asked)}\n` : "";
    await context.stdout.write(stages + renderExplanation(trace.query, asked));
  }
  return 0;
};

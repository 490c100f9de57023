import { isJsonObject, textOf } from "../json.js";
import { basicBlocks } from "./basic-blocks.js";
import { chartBlocks } from "./chart-block.js";
import { report, type Scope, type Surface, step } from "./check.js";
import { checkIdentifiers, repeatedActionIds } from "./identifiers.js";
import { layoutBlocks } from "./layout-blocks.js";
import { LIMITS } from "./limits.js";
import { readableLength } from "./readable-text.js";
import { list, variants } from "./structures.js";
import { onSurface } from "./surfaces.js";
import { isTable, tableBlocks } from "./table-blocks.js";
import { lengthOf } from "./text-length.js";
import type { Findings } from "./violation.js";
import { blocksIn } from "./walk-blocks.js";

const anyBlock = variants(
  onSurface({ ...basicBlocks, ...tableBlocks, ...chartBlocks, ...layoutBlocks }),
);

/** What else is known about the place that the blocks are for. */
export interface BlocksOptions {
  readonly surface: Surface;
  /** An older workspace refuses the blocks of 2026. */
  readonly olderWorkspace?: boolean;
  /** Where the blocks stand in the checked payload; `/blocks` unless it says otherwise. */
  readonly at?: string;
}

/** Checks a list of blocks by itself: schema, identifiers and the limits over all blocks. */
export const validateBlocks = (blocks: unknown, options: BlocksOptions): Findings => {
  const { surface, olderWorkspace = false, at = "/blocks" } = options;
  const scope: Scope = { surface, olderWorkspace, problems: [] };
  const max = surface === "message" ? LIMITS.messageBlocks : LIMITS.viewBlocks;
  list(anyBlock, { max })(blocks, at, scope);
  checkIdentifiers(blocks, at, scope);
  checkTotals(blocks, at, scope);
  return { problems: scope.problems, warnings: repeatedActionIds(blocks, at) };
};

/** Whether everything readable in a message's blocks is more than Slack takes. */
export const isTooLong = (blocks: unknown): boolean =>
  readableLength(blocks) > LIMITS.messageBlocksText;

/** Whether a message holds more tables than Slack takes: an error of its own. */
export const hasTooManyTables = (blocks: unknown): boolean =>
  blocksIn(blocks, "").filter(({ value }) => isTable(value)).length > LIMITS.tablesPerMessage;

const checkTotals = (blocks: unknown, at: string, scope: Scope): void => {
  const all = blocksIn(blocks, at);
  const charts = all.filter(({ value }) => value.type === "data_visualization");
  for (const { pointer } of charts.slice(LIMITS.chartsPerMessage)) {
    report(scope, pointer, `no more than ${LIMITS.chartsPerMessage} charts allowed`);
  }
  const markdown = all.reduce(
    (sum, { value }) => sum + (value.type === "markdown" ? lengthOf(textOf(value, "text")) : 0),
    0,
  );
  if (markdown > LIMITS.markdownPerMessage) {
    report(scope, at, `markdown must be less than ${LIMITS.markdownPerMessage + 1} characters`);
  }
  const tables = all.filter(({ value }) => isTable(value));
  const cells = readableLength(tables.map(({ value }) => value.rows));
  if (cells > LIMITS.tableCharactersPerMessage) {
    const pointer = tables[0]?.pointer ?? at;
    const most = LIMITS.tableCharactersPerMessage + 1;
    report(scope, step(pointer, "rows"), `must be less than ${most} characters`);
  }
  const focused = all.filter(({ value }) => focuses(value));
  for (const { pointer } of focused.slice(1)) {
    report(scope, pointer, "only one element may have `focus_on_load`");
  }
};

const focuses = (block: unknown): boolean =>
  isJsonObject(block) &&
  [block.element, block.accessory, ...asList(block.elements)].some(
    (element) => isJsonObject(element) && element.focus_on_load === true,
  );

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

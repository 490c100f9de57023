import { report, type Scope, step } from "./check.js";
import type { Problem } from "./violation.js";
import { blocksIn, elementsOf, type Found } from "./walk-blocks.js";

/** Refuses a `block_id` that stands twice in one surface, and an `action_id` twice in one block. */
export const checkIdentifiers = (blocks: unknown, at: string, scope: Scope): void => {
  const all = blocksIn(blocks, at);
  for (const pointer of repeated(all, "block_id")) {
    report(scope, pointer, "`block_id` must be unique in a message or view");
  }
  for (const block of all) {
    for (const pointer of repeated(elementsOf(block), "action_id")) {
      report(scope, pointer, "`action_id` must be unique within its block");
    }
  }
};

/**
 * An `action_id` that stands in two blocks of one surface. Slack takes it (ids need to be unique
 * within a block only), but then a handler cannot tell the two apart by the id alone.
 */
export const repeatedActionIds = (blocks: unknown, at: string): readonly Problem[] =>
  repeated(blocksIn(blocks, at).flatMap(elementsOf), "action_id").map((pointer) => ({
    pointer,
    message: "`action_id` should be unique in the whole message or view",
    code: "failed_constraint",
  }));

const repeated = (found: readonly Found[], key: string): readonly string[] => {
  const seen = new Set<unknown>();
  return found.flatMap(({ pointer, value }) => {
    const id = value[key];
    if (id === undefined) return [];
    if (seen.has(id)) return [step(pointer, key)];
    seen.add(id);
    return [];
  });
};

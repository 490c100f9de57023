import { memo } from "react";
import type { BlockKit } from "../../page/protocol.js";
import { ErrorBoundary } from "../ui/error-boundary.js";
import { Block } from "./block.js";
import { textAt } from "./read.js";
import { sameJson } from "./same-json.js";
import { Unknown } from "./unknown.js";

const List = ({ blocks }: { blocks: readonly BlockKit[] }) => (
  <div className="bk-blocks">
    {blocks.map((block, index) => (
      <ErrorBoundary
        key={textAt(block, "block_id") || index}
        instead={<Unknown what="block" type={textAt(block, "type")} />}
      >
        <Block block={block} />
      </ErrorBoundary>
    ))}
  </div>
);

/**
 * Blocks below each other, drawn anew only when they have changed: a page holds hundreds of messages. The app's block ids tell
 * blocks apart, so that a moved input keeps its focus.
 */
export const BlockList = memo(List, (before, now) => sameJson(before.blocks, now.blocks));

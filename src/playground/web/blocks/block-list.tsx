import { memo } from "react";
import type { BlockKit } from "../../page/protocol.js";
import { Block } from "./block.js";
import { BlockBoundary } from "./block-boundary.js";
import { textAt } from "./read.js";
import { sameJson } from "./same-json.js";

const List = ({ blocks }: { blocks: readonly BlockKit[] }) => (
  <div className="bk-blocks">
    {blocks.map((block, index) => (
      <BlockBoundary key={textAt(block, "block_id") || index} type={textAt(block, "type")}>
        <Block block={block} />
      </BlockBoundary>
    ))}
  </div>
);

/**
 * Blocks below each other, drawn anew only when they have changed: a page holds hundreds of messages. The app's block ids tell
 * blocks apart, so that a moved input keeps its focus.
 */
export const BlockList = memo(List, (before, now) => sameJson(before.blocks, now.blocks));

import type { BlockKit } from "../../page/protocol.js";
import { Block } from "./block.js";
import { BlockBoundary } from "./block-boundary.js";
import { textAt } from "./read.js";

/** Blocks below each other. The app's block ids tell them apart, so that a moved input keeps its focus. */
export const BlockList = ({ blocks }: { blocks: readonly BlockKit[] }) => (
  <div className="bk-blocks">
    {blocks.map((block, index) => (
      <BlockBoundary key={textAt(block, "block_id") || index} type={textAt(block, "type")}>
        <Block block={block} />
      </BlockBoundary>
    ))}
  </div>
);

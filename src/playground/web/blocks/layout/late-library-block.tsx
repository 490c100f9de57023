import { lazy, Suspense } from "react";
import type { BlockKit } from "../../../page/protocol.js";

const LibraryBlock = lazy(async () => ({
  default: (await import("./library-block.js")).LibraryBlock,
}));

/** A block that `slack-blocks-to-jsx` draws. The library outweighs all the rest of the page, which does not wait for it. */
export const LateLibraryBlock = ({ block }: { block: BlockKit }) => (
  <Suspense fallback={<p className="bk-note">Drawing…</p>}>
    <LibraryBlock block={block} />
  </Suspense>
);

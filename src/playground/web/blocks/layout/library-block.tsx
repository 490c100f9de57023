import { useLayoutEffect, useRef } from "react";
import { type Block, Message } from "slack-blocks-to-jsx";
import "slack-blocks-to-jsx/dist/style.css";
import type { BlockKit } from "../../../page/protocol.js";
import { useShownTheme } from "../../theme/use-shown-theme.js";
import { hasCountsOnly } from "./has-counts-only.js";
import { tidyLibrary } from "./tidy-library.js";
import "./library-block.css";

/** A block as `slack-blocks-to-jsx` draws it; `block.tsx` says which ones and why no others. */
export const LibraryBlock = ({ block }: { block: BlockKit }) => {
  const theme = useShownTheme();
  const frame = useRef<HTMLDivElement>(null);
  const countsOnly = hasCountsOnly(block);
  useLayoutEffect(
    () => (frame.current === null ? undefined : tidyLibrary(frame.current, countsOnly)),
    [countsOnly],
  );
  // As an id in the page it would not be the only one: it is unique in its message only.
  const { block_id: _, ...shown } = block;
  if (!isLibraryBlock(shown)) return null;
  return (
    <div ref={frame} className="bk-library" data-theme={theme}>
      <Message blocks={[shown]} name="" logo="" theme={theme} withoutWrapper />
    </div>
  );
};

// The local Slack has checked it.
const isLibraryBlock = (block: object): block is Block => "type" in block;

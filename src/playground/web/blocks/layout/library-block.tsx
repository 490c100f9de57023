import { useLayoutEffect, useRef } from "react";
import { type Block, Message } from "slack-blocks-to-jsx";
import type { BlockKit } from "../../../page/protocol.js";
import { useTheme } from "../use-theme.js";
import { LIBRARY_SCOPE } from "./library-styles.js";
import "./library-block.css";

/** A block that `slack-blocks-to-jsx` draws: charts, Markdown, plans. It has no events, and these need none. */
export const LibraryBlock = ({ block }: { block: BlockKit }) => {
  const theme = useTheme();
  const frame = useRef<HTMLDivElement>(null);
  // It gives every message the same id.
  useLayoutEffect(() => {
    for (const each of frame.current?.querySelectorAll(`#${LIBRARY_SCOPE}`) ?? []) {
      each.removeAttribute("id");
    }
  });
  const { block_id: _, ...shown } = block;
  // Its own id would be the block's, which is unique in its message only.
  if (!isLibraryBlock(shown)) return null;
  return (
    <div ref={frame} className={`${LIBRARY_SCOPE} bk-library`} data-theme={theme}>
      <Message blocks={[shown]} name="" logo="" theme={theme} withoutWrapper hooks={HOOKS} />
    </div>
  );
};

const HOOKS = {};

const isLibraryBlock = (block: unknown): block is Block =>
  typeof block === "object" && block !== null && "type" in block;

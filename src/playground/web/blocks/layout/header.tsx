import type { BlockKit } from "../../../page/protocol.js";
import { PlainText } from "../mrkdwn/text-object.js";
import { numberAt, objectAt } from "../read.js";

/** A heading. Its `level` only sets how large it is: the page's own outline has its headings above. */
export const Header = ({ block }: { block: BlockKit }) => (
  <h3 className="bk-header bk-text" data-level={numberAt(block, "level") ?? undefined}>
    <PlainText text={objectAt(block, "text") ?? {}} />
  </h3>
);

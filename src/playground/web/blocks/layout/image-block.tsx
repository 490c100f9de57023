import type { BlockKit } from "../../../page/protocol.js";
import { textAt, wordsAt } from "../read.js";
import { Picture } from "./picture.js";

/** A large picture with its title. */
export const ImageBlock = ({ block }: { block: BlockKit }) => {
  const title = wordsAt(block, "title");
  return (
    <figure className="bk-image">
      {title !== "" && <figcaption className="bk-text">{title}</figcaption>}
      <Picture image={block} className="bk-picture" alt={textAt(block, "alt_text")} />
    </figure>
  );
};

import type { BlockKit } from "../../../page/protocol.js";
import { Picture } from "../layout/picture.js";
import { textAt } from "../read.js";

/** A small picture in a context or beside a section. */
export const ImageElement = ({ element }: { element: BlockKit }) => (
  <Picture image={element} className="bk-image-element" alt={textAt(element, "alt_text")} />
);

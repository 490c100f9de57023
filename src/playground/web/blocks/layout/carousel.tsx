import type { BlockKit } from "../../../page/protocol.js";
import { objectsAt, textAt } from "../read.js";
import { Card } from "./card.js";

/** Cards beside each other, to be scrolled through. */
export const Carousel = ({ block }: { block: BlockKit }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
  <section className="bk-carousel" aria-label="Cards" tabIndex={0}>
    {objectsAt(block, "elements").map((card, index) => (
      <Card key={textAt(card, "block_id") || index} block={card} />
    ))}
  </section>
);

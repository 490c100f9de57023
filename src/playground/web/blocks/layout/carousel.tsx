import type { BlockKit } from "../../../page/protocol.js";
import { ScrollArea } from "../../ui/scroll-area.js";
import { objectsAt, textAt } from "../read.js";
import { Card } from "./card.js";

/** Cards beside each other, to be scrolled through. */
export const Carousel = ({ block }: { block: BlockKit }) => (
  <ScrollArea className="bk-carousel" label="Cards">
    {objectsAt(block, "elements").map((card, index) => (
      <Card key={textAt(card, "block_id") || index} block={card} />
    ))}
  </ScrollArea>
);

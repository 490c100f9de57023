import type { BlockKit } from "../../../page/protocol.js";
import { ImageElement } from "../elements/image-element.js";
import { TextObject } from "../mrkdwn/text-object.js";
import { objectsAt } from "../read.js";

/** Small grey words and pictures. */
export const Context = ({ block }: { block: BlockKit }) => (
  <div className="bk-context">
    {objectsAt(block, "elements").map((element, index) =>
      element.type === "image" ? (
        <ImageElement key={index} element={element} />
      ) : (
        <div key={index} className="bk-text">
          <TextObject text={element} />
        </div>
      ),
    )}
  </div>
);

import type { BlockKit } from "../../../page/protocol.js";
import { Element } from "../elements/element.js";
import { FieldProvider, looseField } from "../elements/field.js";
import { objectsAt, textAt } from "../read.js";

/** A row of elements. */
export const Actions = ({ block }: { block: BlockKit }) => (
  <FieldProvider value={looseField(textAt(block, "block_id"))}>
    <div className="bk-row bk-actions">
      {objectsAt(block, "elements").map((element, index) => (
        <Element key={textAt(element, "action_id") || index} element={element} />
      ))}
    </div>
  </FieldProvider>
);

import type { BlockKit } from "../../../page/protocol.js";
import { Element } from "../elements/element.js";
import { FieldProvider, looseField } from "../elements/field.js";
import { TextObject } from "../mrkdwn/text-object.js";
import { objectAt, objectsAt, textAt } from "../read.js";

/** Text, fields in two columns, and something beside them. */
export const Section = ({ block }: { block: BlockKit }) => {
  const text = objectAt(block, "text");
  const fields = objectsAt(block, "fields");
  const accessory = objectAt(block, "accessory");
  return (
    <div
      className="bk-section"
      data-accessory={accessory === null ? undefined : textAt(accessory, "type")}
    >
      <div className="bk-section-words">
        {text !== null && (
          <div className="bk-text">
            <TextObject text={text} />
          </div>
        )}
        {fields.length > 0 && (
          <div className="bk-fields">
            {fields.map((field, index) => (
              <div key={index} className="bk-text">
                <TextObject text={field} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory !== null && (
        <FieldProvider value={looseField(textAt(block, "block_id"))}>
          <div className="bk-accessory">
            <Element element={accessory} />
          </div>
        </FieldProvider>
      )}
    </div>
  );
};

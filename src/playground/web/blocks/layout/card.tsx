import type { BlockKit } from "../../../page/protocol.js";
import { Element } from "../elements/element.js";
import { FieldProvider, looseField } from "../elements/field.js";
import { TextObject } from "../mrkdwn/text-object.js";
import { objectAt, objectsAt, textAt } from "../read.js";
import { Picture } from "./picture.js";
import "./cards.css";

const TEXTS = ["title", "subtitle", "body"] as const;

/** A picture, words and up to a few buttons in a frame. */
export const Card = ({ block }: { block: BlockKit }) => {
  const hero = objectAt(block, "hero_image");
  const icon = objectAt(block, "icon");
  const actions = objectsAt(block, "actions");
  return (
    <div className="bk-card">
      {hero !== null && (
        <Picture image={hero} className="bk-card-hero" alt={textAt(hero, "alt_text")} />
      )}
      <div className="bk-card-words">
        {icon !== null && (
          <Picture image={icon} className="bk-card-icon" alt={textAt(icon, "alt_text")} />
        )}
        {TEXTS.map((key) => {
          const text = objectAt(block, key);
          return (
            text !== null && (
              <div key={key} className={`bk-text bk-card-${key}`}>
                <TextObject text={text} />
              </div>
            )
          );
        })}
      </div>
      {actions.length > 0 && (
        <FieldProvider value={looseField(textAt(block, "block_id"))}>
          <div className="bk-row bk-card-actions">
            {actions.map((element, index) => (
              <Element key={textAt(element, "action_id") || index} element={element} />
            ))}
          </div>
        </FieldProvider>
      )}
    </div>
  );
};

import { useId } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { Element } from "../elements/element.js";
import { FieldProvider } from "../elements/field.js";
import { usePlace } from "../place.js";
import { objectAt, textAt, wordsAt } from "../read.js";
import "./input.css";

/** Elements that are several inputs: a label cannot belong to one of them. */
const GROUPS: ReadonlySet<string> = new Set(["checkboxes", "radio_buttons"]);

/** A labelled input with its hint and what is wrong with it. */
export const Input = ({ block }: { block: BlockKit }) => {
  const id = useId();
  const { errors } = usePlace();
  const blockId = textAt(block, "block_id");
  const element = objectAt(block, "element") ?? {};
  const isGroup = GROUPS.has(textAt(element, "type"));
  const hint = wordsAt(block, "hint");
  const error = errors[blockId] ?? "";
  const isOptional = block.optional === true;
  const field = {
    blockId,
    actsAtOnce: block.dispatch_action === true,
    inputId: isGroup ? undefined : `${id}input`,
    labelId: `${id}label`,
    describedBy:
      [error && `${id}error`, hint && `${id}hint`].filter(Boolean).join(" ") || undefined,
    isInvalid: error !== "",
    isRequired: !isOptional,
    isWide: true,
  };
  const label = (
    <>
      {wordsAt(block, "label")}
      {isOptional && <span className="bk-optional"> (optional)</span>}
    </>
  );
  return (
    <div
      className="bk-input-block"
      data-block-id={blockId}
      data-invalid={error !== "" || undefined}
    >
      {isGroup ? (
        <span id={field.labelId} className="bk-label">
          {label}
        </span>
      ) : (
        <label id={field.labelId} htmlFor={field.inputId} className="bk-label">
          {label}
        </label>
      )}
      <FieldProvider value={field}>
        <Element element={element} />
      </FieldProvider>
      {error !== "" && (
        <span id={`${id}error`} className="bk-field-error">
          {error}
        </span>
      )}
      {hint !== "" && (
        <span id={`${id}hint`} className="bk-hint">
          {hint}
        </span>
      )}
    </div>
  );
};

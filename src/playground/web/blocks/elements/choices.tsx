import { type ReactNode, useId } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { TextObject } from "../mrkdwn/text-object.js";
import { objectAt, objectsAt, textAt } from "../read.js";
import { Failure } from "./failure.js";
import { useField } from "./field.js";
import { useConfirm } from "./use-confirm.js";
import { useElement } from "./use-element.js";
import "./choices.css";

/** Checkboxes: any number of options. */
export const Checkboxes = ({ element }: { element: BlockKit }) => {
  const { value, commit, failure } = useElement(element);
  const { confirmed, dialog } = useConfirm(element);
  const chosen = Array.isArray(value) ? value : [];
  const toggle = async (option: string, isOn: boolean) => {
    if (!(await confirmed())) return;
    await commit(isOn ? [...chosen, option] : chosen.filter((each) => each !== option));
  };
  return (
    <ChoiceList
      type="checkbox"
      element={element}
      isChosen={(option) => chosen.includes(option)}
      onToggle={toggle}
    >
      {failure !== "" && <Failure words={failure} />}
      {dialog}
    </ChoiceList>
  );
};

/** Radio buttons: one option. */
export const RadioButtons = ({ element }: { element: BlockKit }) => {
  const { value, commit, failure } = useElement(element);
  const { confirmed, dialog } = useConfirm(element);
  return (
    <ChoiceList
      type="radio"
      element={element}
      isChosen={(option) => option === value}
      onToggle={async (option) => {
        if (await confirmed()) await commit(option);
      }}
    >
      {failure !== "" && <Failure words={failure} />}
      {dialog}
    </ChoiceList>
  );
};

interface ChoiceListProps {
  readonly type: "checkbox" | "radio";
  readonly element: BlockKit;
  readonly isChosen: (option: string) => boolean;
  readonly onToggle: (option: string, isOn: boolean) => Promise<void>;
  readonly children: ReactNode;
}

const ChoiceList = ({ type, element, isChosen, onToggle, children }: ChoiceListProps) => {
  const id = useId();
  const { labelId, describedBy, isInvalid } = useField();
  const group = {
    role: type === "radio" ? "radiogroup" : "group",
    "aria-labelledby": labelId,
    "aria-label": labelId === undefined ? "Options" : undefined,
    "aria-invalid": type === "radio" && isInvalid ? true : undefined,
  };
  return (
    <div className="bk-choices" {...group} aria-describedby={describedBy}>
      {objectsAt(element, "options").map((option) => {
        const value = textAt(option, "value");
        const description = objectAt(option, "description");
        return (
          <label key={value} className="bk-choice">
            <input
              type={type}
              name={id}
              checked={isChosen(value)}
              onChange={(event) => void onToggle(value, event.target.checked)}
            />
            <span className="bk-text">
              <TextObject text={objectAt(option, "text") ?? {}} />
              {description !== null && (
                <span className="bk-choice-description">
                  <TextObject text={description} />
                </span>
              )}
            </span>
          </label>
        );
      })}
      {children}
    </div>
  );
};

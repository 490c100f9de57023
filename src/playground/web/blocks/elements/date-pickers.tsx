import { useId } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { wordsAt } from "../read.js";
import { useMyZone } from "../use-my-zone.js";
import { fromZonedInput, toZonedInput } from "../values/zoned-input.js";
import { Failure } from "./failure.js";
import { useField } from "./field.js";
import { useConfirm } from "./use-confirm.js";
import { type ElementState, useElement } from "./use-element.js";
import "./inputs.css";

/** A date. */
export const DatePicker = ({ element }: { element: BlockKit }) => {
  const state = useElement(element);
  const shown = typeof state.value === "string" ? state.value : "";
  return (
    <Picker
      type="date"
      name="Date"
      element={element}
      state={state}
      shown={shown}
      toValue={orNull}
    />
  );
};

/** A time of day. */
export const TimePicker = ({ element }: { element: BlockKit }) => {
  const state = useElement(element);
  const shown = typeof state.value === "string" ? state.value : "";
  return (
    <Picker
      type="time"
      name="Time"
      element={element}
      state={state}
      shown={shown}
      toValue={orNull}
    />
  );
};

/** A moment, in the zone of the person who picks it. */
export const DateTimePicker = ({ element }: { element: BlockKit }) => {
  const state = useElement(element);
  const zone = useMyZone();
  const shown = typeof state.value === "number" ? toZonedInput(state.value, zone) : "";
  return (
    <Picker
      type="datetime-local"
      name="Date and time"
      element={element}
      state={state}
      shown={shown}
      toValue={(text) => fromZonedInput(text, zone)}
      note={`${zone.replaceAll("_", " ")} time`}
    />
  );
};

const orNull = (text: string): string | null => text || null;

interface PickerProps {
  readonly type: "date" | "time" | "datetime-local";
  /** What it is called where nothing else names it. */
  readonly name: string;
  readonly element: BlockKit;
  readonly state: ElementState;
  readonly shown: string;
  readonly toValue: (text: string) => string | number | null;
  readonly note?: string;
}

const Picker = ({ type, name, element, state, shown, toValue, note }: PickerProps) => {
  const noteId = useId();
  const { inputId, describedBy, isInvalid, isRequired } = useField();
  const { confirmed, dialog } = useConfirm(element);
  const pick = async (text: string) => {
    const value = toValue(text);
    if (value === state.value || !(await confirmed())) return;
    await state.commit(value);
  };
  const described = [describedBy, note === undefined ? undefined : noteId]
    .filter(Boolean)
    .join(" ");
  return (
    <span className="bk-element">
      <input
        id={inputId}
        type={type}
        className="bk-input bk-picker"
        aria-label={inputId === undefined ? wordsAt(element, "placeholder") || name : undefined}
        aria-describedby={described || undefined}
        aria-invalid={isInvalid || undefined}
        aria-required={isRequired || undefined}
        aria-busy={state.isBusy}
        value={shown}
        onChange={(event) => void pick(event.target.value)}
      />
      {note !== undefined && (
        <span id={noteId} className="bk-note">
          {note}
        </span>
      )}
      {state.failure !== "" && <Failure words={state.failure} />}
      {dialog}
    </span>
  );
};

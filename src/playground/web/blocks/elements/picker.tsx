import { useEffect, useId, useRef, useState } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { wordsAt } from "../read.js";
import { Failure } from "./failure.js";
import { useField } from "./field.js";
import { useConfirm } from "./use-confirm.js";
import type { ElementState } from "./use-element.js";
import "./inputs.css";

/** Between two keys of somebody who types a date: what comes in between is no date yet. */
const REST_MS = 800;

interface Props {
  readonly type: "date" | "time" | "datetime-local";
  /** What it is called where nothing else names it. */
  readonly name: string;
  readonly element: BlockKit;
  readonly state: ElementState;
  readonly shown: string;
  readonly toValue: (text: string) => string | number | null;
  readonly note?: string;
}

/** The browser's own picker of dates and times. The server hears of it when it is left, or rests. */
export const Picker = ({ type, name, element, state, shown, toValue, note }: Props) => {
  const noteId = useId();
  const { inputId, describedBy, isInvalid, isRequired, actsAtOnce } = useField();
  const { confirmed, dialog } = useConfirm(element);
  const [typed, setTyped] = useState<string | null>(null);

  const commit = async () => {
    if (typed === null) return;
    const value = toValue(typed);
    if (await confirmed()) await state.commit(value);
    setTyped(null);
  };
  const latest = useRef(commit);
  latest.current = commit;
  useEffect(() => {
    // Empty while its parts are being typed: that counts only when it is left.
    if (typed === null || typed === "") return;
    const timer = setTimeout(() => void latest.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const described = [describedBy, note === undefined ? "" : noteId].filter(Boolean).join(" ");
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
        value={typed ?? shown}
        onChange={(event) => {
          setTyped(event.target.value);
          // A form may be submitted with Enter before it is left.
          if (!actsAtOnce) state.change(toValue(event.target.value));
        }}
        onBlur={() => void commit()}
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

import type { KeyboardEvent } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { numberAt, objectAt, stringsAt, textAt, wordsAt } from "../read.js";
import { Failure } from "./failure.js";
import { useField } from "./field.js";
import { useElement } from "./use-element.js";
import "./inputs.css";

const TYPES: Readonly<Record<string, "text" | "email" | "url">> = {
  email_text_input: "email",
  url_text_input: "url",
};

/** How much of its length may be left before a text is counted: a fifth, never more than so many characters. */
const COUNTED_REST = 100;

/** Everything that is typed: text in one line or several, addresses, numbers. */
export const TextInput = ({ element }: { element: BlockKit }) => {
  const { value, change, commit, failure } = useElement(element);
  const { inputId, describedBy, isInvalid, isRequired, actsAtOnce } = useField();
  const text = value === null || Array.isArray(value) ? "" : String(value);
  const isRich = element.type === "rich_text_input";
  const isMultiline = element.multiline === true || isRich;
  const most = numberAt(element, "max_length") ?? 3_000;
  const rest = most - text.length;

  const triggers = stringsAt(
    objectAt(element, "dispatch_action_config") ?? {},
    "trigger_actions_on",
  );
  const onEveryKey = actsAtOnce && triggers.includes("on_character_entered");
  const onEnter = actsAtOnce && (triggers.length === 0 || triggers.includes("on_enter_pressed"));

  const store = () => commit(text === "" ? null : text);
  const common = {
    id: inputId,
    className: "bk-input",
    value: text,
    placeholder: wordsAt(element, "placeholder"),
    maxLength: isRich ? undefined : most,
    "aria-label": inputId === undefined ? wordsAt(element, "placeholder") || "Text" : undefined,
    "aria-describedby": describedBy,
    "aria-invalid": isInvalid || undefined,
    "aria-required": isRequired || undefined,
    // The app's own hints, not this browser's memory.
    autoComplete: "off",
    onChange: (event: { target: { value: string } }) => {
      const typed = event.target.value;
      if (onEveryKey) void commit(typed === "" ? null : typed);
      else change(typed === "" ? null : typed);
    },
    onBlur: () => {
      if (!actsAtOnce) void store();
    },
    onKeyDown: (event: KeyboardEvent) => {
      const isEnter = event.key === "Enter" && !event.nativeEvent.isComposing && !event.shiftKey;
      if (!isEnter || !onEnter) return;
      event.preventDefault();
      void store();
    },
  };
  return (
    <span className="bk-element bk-element-wide">
      {isMultiline ? (
        <textarea {...common} rows={4} />
      ) : (
        <input
          {...common}
          type={TYPES[textAt(element, "type")] ?? "text"}
          inputMode={element.type === "number_input" ? "decimal" : undefined}
        />
      )}
      {rest <= Math.min(COUNTED_REST, most / 5) && !isRich && (
        <span className="bk-counter" role="status">
          {rest} left
        </span>
      )}
      {failure !== "" && <Failure words={failure} />}
    </span>
  );
};

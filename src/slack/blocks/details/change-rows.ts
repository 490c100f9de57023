import { type Change, changesOf } from "../../../audit/changes.js";
import { isEmpty, textOf } from "../../../audit/empty.js";
import type { AuditEvent } from "../../../audit/event.js";
import { fieldLabel } from "../../../audit/field-labels.js";
import { cut, richTextOf, visible } from "../text.js";
import { previewJson } from "./json-text.js";
import type { Row } from "./rows.js";

const SIDE_MOST = 400;
/** More never fit the view. */
const MOST_ROWS = 200;

const sideText = (value: unknown): string => {
  if (isEmpty(value)) return "(empty)";
  const texts = (Array.isArray(value) ? value.slice(0, SIDE_MOST) : [value]).map(textOf);
  const text = texts.every((item) => item !== null)
    ? texts.join(", ")
    : previewJson(value, 2 * SIDE_MOST);
  return text === "" ? "(empty)" : cut(visible(text.slice(0, 2 * SIDE_MOST)), SIDE_MOST);
};

const changeRow = ({ name, oldValue, newValue }: Change): Row => ({
  label: fieldLabel(name),
  value:
    // A side whose field is missing is not known to have been empty.
    newValue === undefined
      ? [richTextOf(`was ${sideText(oldValue)}`)]
      : [
          ...(oldValue === undefined ? [] : [richTextOf(sideText(oldValue), { strike: true })]),
          richTextOf(`${oldValue === undefined ? "" : " "}→ ${sideText(newValue)}`),
        ],
});

/** Old → new of everything that the event changed; empty when it changed nothing that it names. */
export const changeRows = ({ fields }: AuditEvent): readonly Row[] =>
  changesOf(fields).slice(0, MOST_ROWS).map(changeRow);

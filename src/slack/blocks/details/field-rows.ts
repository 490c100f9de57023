import { isChangeField } from "../../../audit/changes.js";
import { isEmpty, textOf } from "../../../audit/empty.js";
import type { AuditEvent } from "../../../audit/event.js";
import { fieldLabel } from "../../../audit/field-labels.js";
import { firstFields } from "../../../audit/first-fields.js";
import { COMMON_FIELDS } from "../../../audit/sentences/fields.js";
import { cut, visibleJson } from "../text.js";
import { indentJson, isJsonText } from "./json-text.js";
import { type Row, textRow } from "./rows.js";

/** Rows nobody would read any more: a hostile event may hold a million fields. */
const MOST_ROWS = 300;
const DEEPEST = 6;
const VALUE_MOST = 500;
const JSON_MOST = 1_500;
/** Larger JSON strings are shown as the text that they are. */
const PARSED_MOST = 100_000;

interface Item {
  readonly path: readonly string[];
  readonly value: unknown;
}

interface Opened extends Item {
  readonly value: object;
}

const isShownElsewhere = (key: string): boolean =>
  COMMON_FIELDS.has(key) || key === "userName" || key === "userId" || isChangeField(key);

const isContainer = (value: unknown): value is object =>
  typeof value === "object" && value !== null;

const childrenOf = ({ path, value }: Opened): readonly Item[] => {
  if (!Array.isArray(value)) {
    return firstFields(value, MOST_ROWS).map(([key, child]) => ({
      path: [...path, fieldLabel(key)],
      value: child,
    }));
  }
  const name = path.at(-1) ?? "";
  return value.slice(0, MOST_ROWS).map((child, index) => ({
    path: [...path.slice(0, -1), `${name} ${index + 1}`],
    value: child,
  }));
};

const isScalarList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && !value.some(isContainer);

const jsonRow = (label: string, json: string): Row => {
  const shown = visibleJson(json);
  return {
    label,
    value: [],
    lines: indentJson(shown, JSON_MOST) ?? cut(shown.trim(), JSON_MOST),
  };
};

const valueRow = (label: string, value: unknown): Row => {
  if (isScalarList(value)) {
    const texts = value.slice(0, MOST_ROWS).map((item) => textOf(item) ?? "—");
    return textRow(label, texts.join(", "), VALUE_MOST);
  }
  if (isContainer(value)) return textRow(label, "(nested deeper: see the raw event)");
  const text = textOf(value) ?? "—";
  return text.length <= PARSED_MOST && isJsonText(text)
    ? jsonRow(label, text)
    : textRow(label, text, VALUE_MOST);
};

const isBlank = (value: unknown): boolean =>
  isEmpty(value) || (isContainer(value) && firstFields(value, 1).length === 0);

const isOpened = (item: Item): item is Opened =>
  isContainer(item.value) && item.path.length < DEEPEST && !isScalarList(item.value);

/**
 * Every field that belongs to the event's type, under readable names in the event's order: objects as
 * paths ("Groups 1 › Term"), lists joined, JSON texts indented. Empty fields share one row at the end.
 */
export const fieldRows = ({ fields }: AuditEvent): readonly Row[] => {
  const rows: Row[] = [];
  const empty: string[] = [];
  const stack: Item[] = Object.keys(fields)
    .filter((key) => !isShownElsewhere(key))
    .slice(0, MOST_ROWS)
    .map((key) => ({ path: [fieldLabel(key)], value: fields[key] }))
    .reverse();
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (rows.length + empty.length >= MOST_ROWS) break;
    const label = cut(item.path.join(" › "), 150);
    if (isBlank(item.value)) empty.push(label);
    else if (isOpened(item)) stack.push(...[...childrenOf(item)].reverse());
    else rows.push(valueRow(label, item.value));
  }
  return empty.length === 0 ? rows : [...rows, textRow("Empty", empty.join(", "), VALUE_MOST)];
};

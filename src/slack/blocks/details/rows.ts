import type { RichTextBlock, RichTextBlockElement, RichTextElement } from "@slack/types";
import { LIMITS } from "../limits.js";
import {
  cut,
  preformatted,
  richBreak,
  richSection,
  richText,
  richTextOf,
  visible,
} from "../text.js";

/** One line of the details: a label and what it says. */
export interface Row {
  readonly label: string;
  readonly value: readonly RichTextElement[];
  /** Fixed-width lines under the row, such as JSON. */
  readonly lines?: string;
}

/** A row of plain text, cut to `most`. */
export const textRow = (label: string, text: string, most = 500): Row => ({
  label,
  // A megabyte need not be cleaned to show its beginning.
  value: [richTextOf(cut(visible(text.slice(0, 2 * most)), most))],
});

/** A row for a field that is empty, with the reason why where there is one. */
export const emptyRow = (label: string, reason: string | null): Row => ({
  label,
  value: [richTextOf(`— ${reason ?? "The event does not say."}`, { italic: true })],
});

const textLength = (element: RichTextElement): number => {
  if (element.type === "text") return element.text.length;
  return element.type === "date" ? element.format.length + (element.fallback?.length ?? 0) : 0;
};

const inlineLength = ({ label, value }: Row): number =>
  label.length + 3 + value.reduce((sum, element) => sum + textLength(element), 0);

const rowLength = (row: Row): number => inlineLength(row) + (row.lines?.length ?? 0);

const inline = ({ label, value }: Row): readonly RichTextElement[] => [
  richTextOf(`${label}: `, { bold: true }),
  ...value,
];

const blockOf = (rows: readonly Row[]): RichTextBlock => {
  const elements: RichTextBlockElement[] = [];
  let section: RichTextElement[] = [];
  const close = (): void => {
    if (section.length > 0) elements.push(richSection(section));
    section = [];
  };
  for (const row of rows) {
    if (section.length > 0) section.push(richBreak);
    section.push(...inline(row));
    if (row.lines === undefined) continue;
    close();
    elements.push(preformatted(row.lines));
  }
  close();
  return richText(elements);
};

/**
 * Rows as rich text blocks of at most `LIMITS.richTextText` each, `most` in all; rows that do not fit
 * are left out and `more` takes their place. A single row must fit a block.
 */
export const renderRows = (
  rows: readonly Row[],
  most: number,
  more: Row,
): readonly RichTextBlock[] => {
  const groups: Row[][] = [];
  let used = rowLength(more);
  let inGroup = 0;
  const add = (row: Row): void => {
    const group = groups.at(-1);
    if (group !== undefined && inGroup + rowLength(row) <= LIMITS.richTextText) group.push(row);
    else {
      groups.push([row]);
      inGroup = 0;
    }
    inGroup += rowLength(row);
  };
  for (const row of rows) {
    used += rowLength(row);
    if (used > most) {
      add(more);
      break;
    }
    add(row);
  }
  return groups.map(blockOf);
};

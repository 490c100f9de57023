import { categoryOf, isPrivileged, labelOf } from "../../../audit/catalogue.js";
import { textOf } from "../../../audit/empty.js";
import type { AuditEvent } from "../../../audit/event.js";
import { formatUs } from "../../../audit/time.js";
import { descriptionOf } from "../../../audit/type-descriptions.js";
import { cut, richDate, richTextOf, visible } from "../text.js";
import { type Row, textRow } from "./rows.js";

const UTC_TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:[.,]\d+)?)Z$/i;

/** The time in UTC with every digit received; another spelling of it is quoted. */
export const exactUtc = ({ timestamp, timeUs }: AuditEvent): string => {
  const [, date, time] = UTC_TIMESTAMP.exec(timestamp.trim()) ?? [];
  if (date !== undefined && time !== undefined) return `${date} ${time} UTC`;
  const utc = formatUs(timeUs).replace("T", " ").replace("Z", " UTC");
  return `${utc} (received as “${cut(visible(timestamp), 60)}”)`;
};

const typeRow = ({ typeName, fields }: AuditEvent): Row => ({
  label: "Type",
  value: [
    richTextOf(cut(labelOf(typeName), 150)),
    richTextOf("  "),
    richTextOf(cut(visible(textOf(fields.type$) ?? typeName), 120), { code: true }),
  ],
});

const categoryRow = ({ typeName }: AuditEvent): Row => {
  const category = categoryOf(typeName) ?? "None: this type is new to us";
  return textRow("Category", isPrivileged(typeName) ? `${category} · 🔑 privileged` : category);
};

/** What happened and when. */
export const eventRows = (event: AuditEvent, zoneName: string | undefined): readonly Row[] => {
  const description = descriptionOf(event.typeName);
  const zone = zoneName === undefined ? "" : ` (${cut(visible(zoneName), 60)})`;
  return [
    typeRow(event),
    categoryRow(event),
    ...(description === null ? [] : [textRow("Meaning", description)]),
    { label: `Your time${zone}`, value: [richDate(event.timeUs)] },
    textRow("UTC", exactUtc(event), 150),
    { label: "Event ID", value: [richTextOf(event.id, { code: true })] },
  ];
};

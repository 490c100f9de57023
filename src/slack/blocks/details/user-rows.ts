import { type EmptyField, emptyReason } from "../../../audit/empty-reason.js";
import type { AuditEvent } from "../../../audit/event.js";
import { readableLabel } from "../../../audit/event-type.js";
import { emptyRow, type Row, textRow } from "./rows.js";

const USER_TYPE_LABELS: ReadonlyMap<string, string> = new Map([
  ["USER", "User"],
  ["SUPPORT_USER", "Incydr support user"],
  ["API_CLIENT", "API client"],
  ["SYSTEM", "System"],
  ["UNKNOWN", "Unknown"],
]);

const userTypeLabel = (userType: string): string =>
  USER_TYPE_LABELS.get(userType) ?? readableLabel(userType.toLowerCase());

const nameRow = ({ affectedUser }: AuditEvent): readonly Row[] =>
  affectedUser?.name == null ? [] : [textRow("Affected user", affectedUser.name, 300)];

const affectedRows = (event: AuditEvent): readonly Row[] => {
  const id = event.affectedUser?.id ?? null;
  const reason = emptyReason(event, "affectedUser");
  return [
    ...(reason === null ? nameRow(event) : [emptyRow("Affected user", reason)]),
    ...(id === null ? [] : [textRow("Affected user ID", id, 150)]),
  ];
};

/** Who did it, from where, and to whom; an empty field says why it is empty. */
export const userRows = (event: AuditEvent): readonly Row[] => {
  const { actorName, actorId, userType, addresses, agent } = event;
  const row = (label: string, field: EmptyField, text: string | null, most?: number): Row =>
    text === null ? emptyRow(label, emptyReason(event, field)) : textRow(label, text, most);
  const typeReason = userType === null ? null : emptyReason(event, "userType");
  const typeText = userType === null ? null : userTypeLabel(userType);
  return [
    row("Username", "actorName", actorName, 300),
    ...(actorId === null ? [] : [textRow("User ID", actorId, 150)]),
    row("User type", "userType", typeReason === null ? typeText : `${typeText}. ${typeReason}`),
    row(
      addresses.length > 1 ? "IP addresses" : "IP address",
      "addresses",
      addresses.length === 0 ? null : addresses.slice(0, 100).join(", "),
      300,
    ),
    row("User agent", "agent", agent, 400),
    ...affectedRows(event),
  ];
};

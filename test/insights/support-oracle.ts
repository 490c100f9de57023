import type { AuditEvent } from "../../src/audit/event.js";

/** A window as a person would work it out with the whole log before them. */
export interface JudgedWindow {
  readonly opened: readonly string[];
  readonly closed: string | null;
  readonly actions: readonly string[];
  readonly createdAccounts: readonly string[];
}

const isBefore = (a: AuditEvent, b: AuditEvent): boolean =>
  a.timeUs === b.timeUs ? a.id < b.id : a.timeUs < b.timeUs;

const isSwitch = ({ typeName }: AuditEvent): boolean =>
  /^incydr_support_user_access/.test(typeName);

/** Every window, oldest first, with all its actions, newest first. */
export const judgeWindows = (events: readonly AuditEvent[]): readonly JudgedWindow[] => {
  const log = [...events].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const windows: JudgedWindow[] = [];
  let opened: AuditEvent[] = [];
  const finish = (closed: AuditEvent | null): void => {
    const [fromUs, toUs] = [opened[0]?.timeUs ?? 0n, closed?.timeUs];
    const during = log.filter(
      (e) => e.timeUs >= fromUs && (toUs === undefined || e.timeUs <= toUs) && !isSwitch(e),
    );
    const created = new Map<string, { name: string; sinceUs: bigint }>();
    for (const event of during) {
      const name = event.affectedUser?.name ?? null;
      if (event.typeName !== "user_registered" || event.userType !== "SUPPORT_USER") continue;
      if (name === null || created.has(name.toLowerCase())) continue;
      created.set(name.toLowerCase(), { name, sinceUs: event.timeUs });
    }
    const actions = during.filter((event) => {
      const account = created.get(event.actorName?.toLowerCase() ?? "");
      return (
        event.userType === "SUPPORT_USER" ||
        (account !== undefined && event.timeUs >= account.sinceUs)
      );
    });
    windows.push({
      opened: opened.map(({ id }) => id),
      closed: closed?.id ?? null,
      actions: actions.map(({ id }) => id).reverse(),
      createdAccounts: [...created.values()].map(({ name }) => name),
    });
    opened = [];
  };
  for (const event of log) {
    if (event.typeName.endsWith("_enabled")) opened.push(event);
    else if (event.typeName.endsWith("_disabled") && opened.length > 0) finish(event);
  }
  if (opened.length > 0) finish(null);
  return windows;
};

import type { SupportWindow } from "../../insights/support-window.js";
import { hugeEvents } from "./sample-events.js";
import { NOW_MS } from "./sample-statuses.js";
import { eventAt, HOUR_MS, HUGE, MINUTE_MS } from "./sample-watches.js";

export const about = { supportCaseId: "CS-48213", reason: "Agents in Berlin do not upgrade" };
export const support = { actorName: "support@code42.example", actorType: "SUPPORT_USER" };
export const enabled = eventAt(NOW_MS - 3 * HOUR_MS, "incydr_support_user_access_enabled", about);
export const disabled = eventAt(NOW_MS - 55 * MINUTE_MS, "incydr_support_user_access_disabled", {
  actorName: "bob@example.com",
  reason: "Done",
});
export const openWindow: SupportWindow = {
  opened: [enabled],
  closed: null,
  fromUs: enabled.timeUs,
  toUs: null,
  actions: [
    eventAt(NOW_MS - HOUR_MS, "user_registered", { ...support, userName: "svc.x@example.com" }),
    eventAt(NOW_MS - 2 * HOUR_MS, "logged_in", support),
  ],
  actionCount: 2,
  createdAccounts: ["svc.x@example.com"],
};
export const closedWindow: SupportWindow = {
  ...openWindow,
  closed: disabled,
  toUs: disabled.timeUs,
};
export const hugeWindow: SupportWindow = {
  ...closedWindow,
  opened: hugeEvents,
  actions: [...hugeEvents, ...hugeEvents],
  actionCount: 1_234_567,
  createdAccounts: Array.from({ length: 100 }, () => HUGE),
};

import type { Severity } from "../../../state/alerts/watch.js";

const OPENINGS: Readonly<Record<Severity, string>> = {
  low: "",
  medium: "",
  high: "⚠️ High: ",
  critical: "🚨 Critical: ",
};

/** What an alert begins with; nothing where it is not urgent. */
export const severityOpening = (severity: Severity): string => OPENINGS[severity];

export const isUrgent = (severity: Severity): boolean =>
  severity === "high" || severity === "critical";

import type { PlainTextElement } from "@slack/types";
import type { Severity, Watch } from "../../../state/alerts/watch.js";
import { plainText } from "../text.js";

const LINE_MOST = 220;

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

/** Below a message: which watch it is of, and how serious where its first line does not say so. */
export const severityLine = (
  watch: Watch,
  line: (watch: Watch) => PlainTextElement,
): PlainTextElement => {
  const { severity } = watch;
  if (isUrgent(severity)) return line(watch);
  return plainText(`${severity === "medium" ? "Medium" : "Low"} · ${line(watch).text}`, LINE_MOST);
};

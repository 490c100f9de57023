import type { Settings } from "./settings-schema.js";

/** Nobody in the workspace may ask; without a workspace there is nobody to tell. */
const isClosed = (settings: Settings): boolean =>
  settings.SLACK_BOT_TOKEN !== undefined &&
  [settings.AUDIT_VIEWERS, settings.AUDIT_EXPORTERS, settings.AUDIT_ADMINS].flat().length === 0;

/** Warnings for settings that are right, but will not do what somebody may expect. */
export const startWarnings = (settings: Settings): readonly string[] => [
  ...(isClosed(settings)
    ? ["Nobody may ask yet: list Slack user IDs in AUDIT_VIEWERS, or * for everybody."]
    : []),
  ...(settings.SPLUNK_HEC_URL === undefined
    ? []
    : ["SPLUNK_HEC_URL is set, but forwarding to Splunk is not in this version yet."]),
  ...(settings.SYSLOG_URL === undefined
    ? []
    : ["SYSLOG_URL is set, but forwarding to syslog is not in this version yet."]),
  ...(settings.CODE42_OVERLAP_MINUTES < 5
    ? [
        "CODE42_OVERLAP_MINUTES is under 5: events appear up to five minutes late, and some may be found only by the daily check.",
      ]
    : []),
];

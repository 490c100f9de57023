import type { Settings } from "./settings-schema.js";

/** A warning for each setting that is understood but changes nothing, as it is set now. */
export const warnOfUnused = (settings: Settings): readonly string[] => [
  ...(settings.SPLUNK_HEC_URL === undefined
    ? []
    : ["SPLUNK_HEC_URL is set, but forwarding to Splunk is not in this version yet."]),
  ...(settings.SYSLOG_URL === undefined
    ? []
    : ["SYSLOG_URL is set, but forwarding to syslog is not in this version yet."]),
  ...(settings.AUDIT_ALERT_CHANNEL === undefined
    ? []
    : ["AUDIT_ALERT_CHANNEL is set, but alerts are not in this version yet."]),
  ...(settings.CODE42_OVERLAP_MINUTES < 5
    ? [
        "CODE42_OVERLAP_MINUTES is under 5: events appear up to five minutes late, and some may be found only by the daily check.",
      ]
    : []),
];

/** Every setting with an example of it, in the order in which problems are listed. */
export const EXAMPLES = {
  SLACK_BOT_TOKEN: "xoxb-…",
  SLACK_SIGNING_SECRET: "the Signing Secret on your app's Basic Information page",
  SLACK_APP_TOKEN: "xapp-…",
  SLACK_USER_TOKEN: "xoxp-…",
  SLACK_API_URL: "https://slack.com/api/",
  PORT: "3000",
  HOST: "127.0.0.1",
  CODE42_BASE_URL: "https://api.us.code42.com",
  CODE42_CLIENT_ID: "key-42-…",
  CODE42_CLIENT_SECRET: "the secret shown when the API client was made",
  CODE42_POLL_SECONDS: "30",
  CODE42_OVERLAP_MINUTES: "15",
  CODE42_BACKFILL_DAYS: "90",
  AUDIT_STORE: "duckdb:./data/audit.duckdb",
  AUDIT_RETENTION_DAYS: "365",
  AUDIT_SILENCE_HOURS: "24",
  AUDIT_VIEWERS: "U012ABCDEF,S045GHIJKL",
  AUDIT_EXPORTERS: "U012ABCDEF",
  AUDIT_ADMINS: "U012ABCDEF",
  AUDIT_ALERT_CHANNEL: "C012ABCDEF",
  SPLUNK_HEC_URL: "https://splunk.example.com:8088",
  SPLUNK_HEC_TOKEN: "00000000-0000-0000-0000-000000000000",
  SYSLOG_URL: "tls://syslog.example.com:6514",
  LOG_LEVEL: "info",
} as const;

export type SettingName = keyof typeof EXAMPLES;

export const SETTING_NAMES = Object.keys(EXAMPLES) as readonly SettingName[];

/** Settings as texts: trimmed, and none of them empty. */
export type SettingTexts = Readonly<Partial<Record<SettingName, string>>>;

/** The settings whose values must appear in no log and no message. */
export const SECRET_NAMES = [
  "SLACK_BOT_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_APP_TOKEN",
  "SLACK_USER_TOKEN",
  "CODE42_CLIENT_SECRET",
  "SPLUNK_HEC_TOKEN",
] as const satisfies readonly SettingName[];

import type { SettingTexts } from "./setting-names.js";

/** The local workspace's people and channels: see `playground/slack/state/defaults.ts`. */
const OF_THE_WORKSPACE: SettingTexts = {
  HOST: "127.0.0.1",
  AUDIT_STORE: "duckdb::memory:",
  AUDIT_ADMINS: "U0ALICE",
  AUDIT_VIEWERS: "S0SECURITY",
  AUDIT_ALERT_CHANNEL: "C0ALERTS",
  // The page says how things are; a log line a poll would hide its address.
  LOG_LEVEL: "warn",
};

/** The demo log is on this machine: it may be asked often, so that what happens is seen at once. */
const OF_THE_DEMO: SettingTexts = { CODE42_POLL_SECONDS: "2" };

/** Settings with the playground's own beneath them. */
export const withPlaygroundDefaults = (texts: SettingTexts): SettingTexts => ({
  ...OF_THE_WORKSPACE,
  ...(texts.CODE42_BASE_URL === undefined ? OF_THE_DEMO : {}),
  ...texts,
});

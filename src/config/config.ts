import { SECRET_NAMES, type SettingTexts } from "./setting-names.js";
import type { Settings } from "./settings-schema.js";
import type { StoreSetting } from "./store-setting.js";

export type LogLevel = Settings["LOG_LEVEL"];

/** Slack user IDs, user-group IDs, or `*`. */
export interface AccessSettings {
  readonly viewers: readonly string[];
  readonly exporters: readonly string[];
  readonly admins: readonly string[];
}

export interface SlackSettings {
  readonly botToken: string;
  /** Not needed in Socket Mode. */
  readonly signingSecret?: string;
  /** Socket Mode when it is there, else HTTP mode. */
  readonly appToken?: string;
  /** Ends with a slash. */
  readonly apiUrl: string;
}

export interface Code42Settings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SyncSettings {
  readonly pollSeconds: number;
  readonly overlapMinutes: number;
  readonly backfillDays: number;
  /** A log in which nothing happens for so long is worth a warning. */
  readonly silenceHours: number;
}

/** Everything that `start` needs to know. */
export interface Config {
  /** Null: no Slack settings at all, so the playground's workspace it is. */
  readonly slack: SlackSettings | null;
  readonly http: { readonly host: string; readonly port: number };
  /** Null: only imported events. */
  readonly code42: Code42Settings | null;
  readonly sync: SyncSettings;
  readonly store: StoreSetting;
  /** 0: events are kept for ever. */
  readonly retentionDays: number;
  readonly access: AccessSettings;
  /** Where the built-in watches post; null: they are off. */
  readonly alertChannel: string | null;
  readonly logLevel: LogLevel;
  /** Values that must appear in no log. */
  readonly secrets: readonly string[];
  /** For the log at the start: likely misspellings, and settings without effect. */
  readonly warnings: readonly string[];
}

const slackOf = (settings: Settings): SlackSettings | null => {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret } = settings;
  const { SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = settings;
  if (botToken === undefined) return null;
  return {
    botToken,
    apiUrl,
    ...(signingSecret === undefined ? {} : { signingSecret }),
    ...(appToken === undefined ? {} : { appToken }),
  };
};

const code42Of = (settings: Settings): Code42Settings | null => {
  const { CODE42_BASE_URL: baseUrl, CODE42_CLIENT_ID: clientId } = settings;
  const { CODE42_CLIENT_SECRET: clientSecret } = settings;
  return baseUrl === undefined || clientId === undefined || clientSecret === undefined
    ? null
    : { baseUrl, clientId, clientSecret };
};

/** Valid settings in the words of the program. */
export const toConfig = (
  settings: Settings,
  texts: SettingTexts,
  warnings: readonly string[],
): Config => ({
  slack: slackOf(settings),
  http: { host: settings.HOST, port: settings.PORT },
  code42: code42Of(settings),
  sync: {
    pollSeconds: settings.CODE42_POLL_SECONDS,
    overlapMinutes: settings.CODE42_OVERLAP_MINUTES,
    backfillDays: settings.CODE42_BACKFILL_DAYS,
    silenceHours: settings.AUDIT_SILENCE_HOURS,
  },
  store: settings.AUDIT_STORE,
  retentionDays: settings.AUDIT_RETENTION_DAYS,
  access: {
    viewers: settings.AUDIT_VIEWERS,
    exporters: settings.AUDIT_EXPORTERS,
    admins: settings.AUDIT_ADMINS,
  },
  alertChannel: settings.AUDIT_ALERT_CHANNEL ?? null,
  logLevel: settings.LOG_LEVEL,
  secrets: SECRET_NAMES.flatMap((name) => texts[name] ?? []),
  warnings,
});

import { z } from "zod";
import { EXAMPLES, type SettingName } from "./setting-names.js";
import { storeSetting } from "./store-setting.js";
import { apiUrl, syslogUrl } from "./url-setting.js";

const matching = (pattern: RegExp, error: string) =>
  z.string().refine((text) => pattern.test(text), { error });

const printable = matching(/^[\x21-\x7e]+$/, "holds blanks or characters that cannot be in it");

const number = (error: string, allowed: (value: number) => boolean) =>
  z
    .string()
    .refine((text) => /^(?:\d+\.?\d*|\.\d+)$/.test(text) && allowed(Number(text)), { error })
    .transform(Number);

const whole = (error: string, most: number) =>
  number(error, (value) => Number.isInteger(value) && value <= most);

const SLACK_ID = /^[UWS][A-Z0-9]+$/;

/** `"U012ABCDEF, S045GHIJKL"` or `"*"`: blanks and empty entries do not matter. */
const slackIds = z.string().transform((text, context) => {
  const ids = text.split(/[\s,]+/).filter((id) => id !== "");
  const wrong = ids.findIndex((id) => id !== "*" && !SLACK_ID.test(id));
  if (wrong === -1) return [...new Set(ids)];
  context.addIssue({
    code: "custom",
    message: `entry ${wrong + 1} is neither a Slack user ID (U… or W…), a user-group ID (S…) nor *`,
  });
  return z.NEVER;
});

// A timer cannot wait longer than 24.8 days; a day between polls is already too long to be useful.
const LONGEST_POLL_SECONDS = 86_400;

/** Every setting on its own, from its text; what they need of each other is in `combinationProblems`. */
export const settingsSchema = (directory: string) =>
  z.object({
    SLACK_BOT_TOKEN: matching(
      /^xoxb-[\x21-\x7e]+$/,
      "not a bot token, which begins with xoxb-",
    ).optional(),
    SLACK_SIGNING_SECRET: printable
      .refine((text) => !/^x(?:oxb|oxp|app)-/.test(text), {
        error: "this is a token, not the signing secret",
      })
      .optional(),
    SLACK_APP_TOKEN: matching(
      /^xapp-[\x21-\x7e]+$/,
      "not an app-level token, which begins with xapp-",
    ).optional(),
    SLACK_USER_TOKEN: matching(
      /^xox[bp]-[\x21-\x7e]+$/,
      "not a Slack token, which begins with xoxp- or xoxb-",
    ).optional(),
    SLACK_API_URL: apiUrl.default("https://slack.com/api").transform((url) => `${url}/`),
    PORT: whole("not a port from 0 to 65535", 65_535).default(3000),
    HOST: matching(/^[\w.:-]+$/, "not an address or host name").default("0.0.0.0"),
    CODE42_BASE_URL: apiUrl.optional(),
    CODE42_CLIENT_ID: printable.optional(),
    CODE42_CLIENT_SECRET: printable.optional(),
    CODE42_POLL_SECONDS: number(
      "not a number of seconds above 0, up to 86400",
      (value) => value > 0 && value <= LONGEST_POLL_SECONDS,
    ).default(30),
    CODE42_OVERLAP_MINUTES: number(
      "not a number of minutes from 0 to 1440",
      (value) => value <= 1440,
    ).default(15),
    CODE42_BACKFILL_DAYS: number(
      "not a number of days from 0 to 3650",
      (value) => value <= 3650,
    ).default(90),
    AUDIT_STORE: storeSetting(directory).prefault(EXAMPLES.AUDIT_STORE),
    AUDIT_RETENTION_DAYS: whole(
      "not a whole number of days, 0 for keeping events for ever",
      36_500,
    ).default(0),
    AUDIT_SILENCE_HOURS: number(
      "not a number of hours above 0, up to 8760",
      (value) => value > 0 && value <= 8760,
    ).default(24),
    AUDIT_VIEWERS: slackIds.default([]),
    AUDIT_EXPORTERS: slackIds.default([]),
    AUDIT_ADMINS: slackIds.default([]),
    AUDIT_ALERT_CHANNEL: matching(/^[CG][A-Z0-9]+$/, "not a channel ID (C… or G…)").optional(),
    SPLUNK_HEC_URL: apiUrl.optional(),
    SPLUNK_HEC_TOKEN: printable.optional(),
    SYSLOG_URL: syslogUrl.optional(),
    LOG_LEVEL: z
      .enum(["debug", "info", "warn", "error"], { error: "not debug, info, warn or error" })
      .default("info"),
  } satisfies Record<SettingName, z.ZodType>);

export type Settings = z.infer<ReturnType<typeof settingsSchema>>;

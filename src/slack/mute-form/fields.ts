export const MUTE_FORM = "mute-form";

/** The form's blocks; each input's `action_id` is the same word. */
export const FIELDS = {
  scope: "mute-scope",
  duration: "mute-duration",
  date: "mute-date",
  time: "mute-time",
} as const;

/** What to mute: a watch, a user in it, or a user in all watches. */
export const SCOPES = ["watch", "user-in-watch", "user"] as const;
export type Scope = (typeof SCOPES)[number];

const HOUR_MS = 3_600_000;

/** How long, by the option's value; null: until a date that is picked. */
export const DURATIONS = {
  "1h": { label: "1 hour", ms: HOUR_MS },
  "4h": { label: "4 hours", ms: 4 * HOUR_MS },
  "1d": { label: "1 day", ms: 24 * HOUR_MS },
  date: { label: "Until a date", ms: null },
} as const;
export type Duration = keyof typeof DURATIONS;

export const MOST_DAYS = 90;

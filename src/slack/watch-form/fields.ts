export const WATCH_FORM = "watch-form";

/**
 * The form's inputs, by the `action_id` that each has; its block is called the same, without `watch.`.
 * Those with `watch.` tell at once when they change.
 */
export const FIELDS = {
  query: "watch.query",
  kind: "watch.kind",
  target: "watch.target",
  channel: "channel",
  person: "person",
  severity: "severity",
  detail: "detail",
  group: "group",
  mention: "mention",
  here: "here",
  quiet: "watch.quiet",
  quietFrom: "quiet-from",
  quietTo: "quiet-to",
  escalate: "watch.escalate",
  escalateAfter: "escalate-after",
  escalateChannel: "escalate-channel",
  escalatePerson: "escalate-person",
  digestTime: "digest-time",
  weekday: "weekday",
  warnAfter: "warn-after",
  zone: "zone",
} as const;
export type Field = (typeof FIELDS)[keyof typeof FIELDS];

/** @param version another one lets go of what was typed into the block before */
export const blockIdOf = (field: Field, version = 0): string => {
  const name = field.replace(/^watch\./, "");
  return version === 0 ? name : `${name}:${version}`;
};

/** How long a watch's query may be, in characters: what a one-line input takes. */
export const QUERY_MOST = 3_000;

/** People that one watch may mention. */
export const MOST_MENTIONED = 20;

import { type JsonObject, textOf } from "../json.js";

const tier =
  (perMinute: number) =>
  (method: string): [string, number] => [method, perMinute];

/**
 * Calls a minute that Slack promises to take, by method.
 * Source: docs.slack.dev/apis/web-api/rate-limits and the methods' own pages
 */
const PER_MINUTE: ReadonlyMap<string, number> = new Map([
  ...[
    "conversations.archive",
    "conversations.list",
    "conversations.unarchive",
    "usergroups.list",
    "usergroups.users.list",
    "users.list",
  ].map(tier(20)),
  ...[
    "bots.info",
    "chat.delete",
    "chat.update",
    "conversations.history",
    "conversations.info",
    "conversations.join",
    "conversations.kick",
    "conversations.leave",
    "conversations.open",
    "conversations.replies",
    "files.delete",
    "team.info",
    "users.lookupByEmail",
  ].map(tier(50)),
  ...[
    "chat.postEphemeral",
    "conversations.members",
    "files.completeUploadExternal",
    "files.getUploadURLExternal",
    "files.info",
    "users.info",
    "views.open",
    "views.publish",
    "views.push",
    "views.update",
  ].map(tier(100)),
]);

/** Posts go one a second to a channel, with short bursts. */
const POSTS_PER_MINUTE = 60;
const POSTS_IN_A_BURST = 5;

/** Counts calls as Slack does. */
export interface RateLimits {
  /** Seconds to wait before this call; null when it may go now, which counts it. */
  take(method: string, args: JsonObject): number | null;
}

/** @param clock milliseconds since 1970 */
export const createRateLimits = (clock: () => number): RateLimits => {
  const buckets = new Map<string, Bucket>();
  return {
    take: (method, args) => {
      const isPost = method === "chat.postMessage";
      const perMinute = isPost ? POSTS_PER_MINUTE : PER_MINUTE.get(method);
      if (perMinute === undefined) return null;
      const key = isPost ? `${method} ${textOf(args, "channel")}` : method;
      const most = isPost ? POSTS_IN_A_BURST : perMinute;
      const nowMs = clock();
      const bucket = refilled(buckets.get(key) ?? { calls: most, atMs: nowMs }, {
        most,
        perMinute,
        nowMs,
      });
      const mayGo = bucket.calls >= 1;
      buckets.set(key, mayGo ? { ...bucket, calls: bucket.calls - 1 } : bucket);
      return mayGo ? null : Math.ceil(((1 - bucket.calls) * 60) / perMinute);
    },
  };
};

/** Calls that may still be made, as of a time. */
interface Bucket {
  readonly calls: number;
  readonly atMs: number;
}

const refilled = (
  { calls, atMs }: Bucket,
  { most, perMinute, nowMs }: { most: number; perMinute: number; nowMs: number },
): Bucket => ({
  calls: Math.min(most, calls + ((nowMs - atMs) * perMinute) / 60_000),
  atMs: nowMs,
});

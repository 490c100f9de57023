import type { webApi } from "@slack/bolt";
import type { Logger } from "pino";
import { slackCodeOf } from "./errors.js";

export interface Asker {
  readonly userId: string;
  /** IANA zone: `America/New_York`. */
  readonly zone: string;
  /** False when Slack did not tell the zone and UTC stands in. */
  readonly zoneKnown: boolean;
}

/** What Slack tells of a user; `unknown`: there is no such user, `untold`: Slack did not answer. */
export type Profile =
  | {
      readonly kind: "person" | "app";
      /** As others see it. */
      readonly name: string | null;
      /** Null also without the scope `users:read.email`. */
      readonly email: string | null;
      /** IANA zone. */
      readonly zone: string | null;
    }
  | { readonly kind: "unknown" | "untold" };

export interface Askers {
  askerOf(userId: string): Promise<Asker>;
  profileOf(userId: string): Promise<Profile>;
}

const FRESH_MS = 10 * 60_000;
const FAILED_MS = 30_000;
const MOST_REMEMBERED = 10_000;

const UNKNOWN: ReadonlySet<string> = new Set(["user_not_found", "user_not_visible"]);

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false; // the engine's only way to say "no such zone"
  }
};

export interface AskersDeps {
  readonly client: webApi.WebClient;
  readonly clock: () => number;
  readonly log: Logger;
}

/** People's Slack profiles (`users.info`): time zone and e-mail address, remembered for ten minutes. */
export const createAskers = ({ client, clock, log }: AskersDeps): Askers => {
  const cache = new Map<string, { untilMs: number; profile: Promise<Profile> }>();

  const ask = async (userId: string): Promise<Profile> => {
    try {
      const { user } = await client.users.info({ user: userId });
      return {
        kind: user?.is_bot === true ? "app" : "person",
        name: user?.profile?.display_name || user?.real_name || user?.name || null,
        email: user?.profile?.email || null,
        zone: user?.tz !== undefined && isZone(user.tz) ? user.tz : null,
      };
    } catch (error) {
      log.warn({ err: error }, "could not read a profile from Slack");
      return { kind: UNKNOWN.has(slackCodeOf(error) ?? "") ? "unknown" : "untold" };
    }
  };

  const load = async (userId: string): Promise<Profile> => {
    const profile = await ask(userId);
    if (profile.kind !== "person" || profile.zone === null || profile.email === null) {
      // May soon be told in full: when Slack answers again, or once the app has its new scope.
      cache.set(userId, { untilMs: clock() + FAILED_MS, profile: Promise.resolve(profile) });
    }
    return profile;
  };

  const profileOf = (userId: string): Promise<Profile> => {
    const known = cache.get(userId);
    if (known !== undefined && known.untilMs > clock()) return known.profile;
    if (cache.size >= MOST_REMEMBERED) cache.clear();
    const profile = load(userId);
    cache.set(userId, { untilMs: clock() + FRESH_MS, profile });
    return profile;
  };

  return {
    profileOf,
    async askerOf(userId) {
      const profile = await profileOf(userId);
      const zone = "zone" in profile ? profile.zone : null;
      return { userId, zone: zone ?? "UTC", zoneKnown: zone !== null };
    },
  };
};

import type { webApi } from "@slack/bolt";
import type { Logger } from "pino";

export interface Asker {
  readonly userId: string;
  /** IANA zone: `America/New_York`. */
  readonly zone: string;
  /** False when Slack did not tell the zone and UTC stands in. */
  readonly zoneKnown: boolean;
}

export interface Askers {
  askerOf(userId: string): Promise<Asker>;
}

const FRESH_MS = 10 * 60_000;
const FAILED_MS = 30_000;
const MOST_REMEMBERED = 10_000;

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

/** The time zone of people's Slack profiles (`users.info`), remembered for ten minutes. */
export const createAskers = ({ client, clock, log }: AskersDeps): Askers => {
  const cache = new Map<string, { untilMs: number; asker: Promise<Asker> }>();

  const load = async (userId: string): Promise<Asker> => {
    try {
      const zone = (await client.users.info({ user: userId })).user?.tz;
      if (zone !== undefined && isZone(zone)) return { userId, zone, zoneKnown: true };
    } catch (error) {
      log.warn({ err: error }, "could not read a time zone from Slack");
    }
    const asker: Asker = { userId, zone: "UTC", zoneKnown: false };
    cache.set(userId, { untilMs: clock() + FAILED_MS, asker: Promise.resolve(asker) });
    return asker;
  };

  return {
    askerOf(userId) {
      const known = cache.get(userId);
      if (known !== undefined && known.untilMs > clock()) return known.asker;
      if (cache.size >= MOST_REMEMBERED) cache.clear();
      const asker = load(userId);
      cache.set(userId, { untilMs: clock() + FRESH_MS, asker });
      return asker;
    },
  };
};

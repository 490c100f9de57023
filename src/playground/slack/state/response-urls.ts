import { forgetIssued } from "./forget-issued.js";

const LIFETIME_MS = 30 * 60_000;
const MAX_USES = 5;
/** Until then an old one is told to be expired; afterwards it is unknown. */
const FORGOTTEN_AFTER_MS = 2 * LIFETIME_MS;

/** What a response_url answers to. */
export interface ResponseTarget {
  readonly channelId: string;
  readonly userId: string;
  /** The message whose button was pressed; null for a slash command. */
  readonly messageTs: string | null;
}

/** Why a response_url does not work any more, in Slack's words. */
export type ResponseUrlError = "invalid_url" | "expired_url" | "used_url";

/** The response URLs of one workspace: five uses each, for thirty minutes. */
export interface ResponseUrls {
  /** The last part of the URL's path. */
  issue(target: ResponseTarget): string;
  use(id: string): { readonly target: ResponseTarget } | { readonly error: ResponseUrlError };
}

/** @param clock milliseconds since 1970 */
export const createResponseUrls = (clock: () => number, nextId: () => string): ResponseUrls => {
  const known = new Map<string, { target: ResponseTarget; issuedMs: number; uses: number }>();
  return {
    issue: (target) => {
      forgetIssued(known, clock() - FORGOTTEN_AFTER_MS);
      const id = nextId();
      known.set(id, { target, issuedMs: clock(), uses: 0 });
      return id;
    },
    use: (id) => {
      const entry = known.get(id);
      if (entry === undefined) return { error: "invalid_url" };
      if (clock() - entry.issuedMs > LIFETIME_MS) return { error: "expired_url" };
      if (entry.uses >= MAX_USES) return { error: "used_url" };
      entry.uses += 1;
      return { target: entry.target };
    },
  };
};

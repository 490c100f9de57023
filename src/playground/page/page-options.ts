import type { LocalSlack } from "../slack/start-local-slack.js";
import type { Demo } from "./act/perform-act.js";

export interface PageOptions {
  /** Asked at every request: the local Slack and its page share one port, and one of them is there first. */
  readonly slack: () => LocalSlack;
  /** Null where the audit log is no demo. */
  readonly demo: Demo | null;
  /** User id → what this person may do with the app, in a word or two. */
  readonly roles: Readonly<Record<string, string>>;
  /** Commands worth trying, without `/audit`. */
  readonly questions: readonly string[];
  /** Where `npm run build` puts the page for the browser. */
  readonly assetsFolder: string;
  /** The bot's address, for example `http://127.0.0.1:40001`; null while there is none. */
  readonly botOrigin: () => string | null;
  /** Told of every fault of the page itself. */
  readonly onError: (error: unknown) => void;
  readonly timing?: Partial<PageTiming>;
}

export interface PageTiming {
  /** Two snapshots to one browser are at least this far apart. */
  readonly snapshotGapMs: number;
  readonly heartbeatMs: number;
  /** How often the bot is asked how it is, while somebody watches. */
  readonly statusEveryMs: number;
  /** How long the bot may take to say how it is. */
  readonly statusTimeoutMs: number;
  /** How long the bot may be silent before a forwarded request is given up. */
  readonly forwardTimeoutMs: number;
}

/** Quick enough to look like at once, slow enough to cost nothing. */
export const DEFAULT_TIMING: PageTiming = {
  snapshotGapMs: 50,
  heartbeatMs: 15_000,
  statusEveryMs: 1_000,
  statusTimeoutMs: 2_500,
  forwardTimeoutMs: 10_000,
};

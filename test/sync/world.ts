import { everything } from "../../src/audit/filter.js";
import { textAt } from "../../src/audit/text-column.js";
import { createCode42Client } from "../../src/code42/create-code42-client.js";
import type { Sleep } from "../../src/code42/sleep.js";
import { parsePage } from "../../src/intake/parse-page.js";
import {
  type DemoCode42,
  type DemoCode42Options,
  startDemoCode42,
} from "../../src/playground/code42/start-demo-code42.js";
import { createState } from "../../src/state/create-state.js";
import type { SyncPosition } from "../../src/state/state.js";
import type { AuditStore } from "../../src/store/audit-store.js";
import { openStore } from "../../src/store/open-store.js";
import { createSync, type Sync, type SyncOptions } from "../../src/sync/create-sync.js";
import type { StoredEvents } from "../../src/sync/event-sink.js";
import { reuseUnchangedPage } from "../../src/sync/reuse-unchanged-page.js";
import type { SyncSettings } from "../../src/sync/sync-settings.js";

export const START_MS = Date.UTC(2026, 10, 23, 10, 17, 23, 456);
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export const eventAt = (ms: number, label: string | number, digits = "") =>
  JSON.stringify({
    type$: "audit_log::logged_in/1",
    actorName: `${label}@example.com`,
    timestamp: new Date(ms).toISOString().replace("Z", `${digits}Z`),
  });

class Crash extends Error {}

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

export interface World {
  readonly api: DemoCode42;
  readonly store: AuditStore;
  readonly logged: { readonly level: string; readonly message: string; readonly fields: object }[];
  readonly handedOn: { readonly raw: string; readonly by: string }[];
  nowMs(): number;
  /** Moves our clock without anybody's sleep ending. */
  jump(ms: number): void;
  boot(): Sync;
  /** The process ends at its n-th operation from now on the network, store or state, done or not. */
  crashAfter(operations: number, done: boolean): void;
  readonly crashed: boolean;
  /** On our clock; from then on the bot knows that it must miss nothing. */
  readonly firstSavedMs: number | undefined;
  /** Ends the process (if it has not crashed) and waits until nothing of it is left. */
  halt(): Promise<void>;
  /** Lets time pass, everybody's sleep ending when it is due. */
  pass(ms: number): Promise<void>;
  /** What a process that starts now would find. */
  saved(): Promise<SyncPosition | undefined>;
  /** Texts in the store. */
  stored(): Promise<string[]>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly settings?: Partial<SyncSettings>;
  /** The API's clock minus ours. */
  readonly skewMs?: number;
  readonly api?: Omit<DemoCode42Options, "clock">;
  readonly timeoutMs?: number;
}

/** The real parts around a clock of our own: API, client, store, state, sync. */
export const createWorld = async (options: WorldOptions = {}): Promise<World> => {
  const { settings, skewMs = 0, timeoutMs = 5000 } = options;
  let nowMs = START_MS;
  const clock = () => nowMs;
  const api = await startDemoCode42({ ...options.api, clock: () => nowMs + skewMs });
  const store = await openStore("duckdb::memory:");
  const state = await createState(":memory:");
  const logged: World["logged"] = [];
  const handedOn: World["handedOn"] = [];

  let sleepers: Sleeper[] = [];
  let firstSavedMs: number | undefined;
  let underWay = 0;
  let clientAsleep = 0;
  const sleep: Sleep = (ms, signal) =>
    new Promise((resolve, reject) => {
      const end = (finish: () => void) => {
        sleepers = sleepers.filter((other) => other !== sleeper);
        finish();
      };
      const onAbort = () => end(() => reject(signal?.reason));
      const sleeper = {
        atMs: nowMs + ms,
        wake: () => {
          signal?.removeEventListener("abort", onAbort);
          end(resolve);
        },
      };
      if (signal?.aborted) return reject(signal.reason);
      signal?.addEventListener("abort", onAbort, { once: true });
      sleepers.push(sleeper);
    });
  const clientSleep: Sleep = async (ms, signal) => {
    clientAsleep++;
    await sleep(ms, signal).finally(() => clientAsleep--);
  };

  const process = { crashed: false, crashIn: Number.POSITIVE_INFINITY, done: false };
  type Process = typeof process;
  let current: Process = process;
  let stop: () => Promise<void> = async () => undefined;

  const guarded = async <T>(own: Process, work: () => Promise<T>): Promise<T> => {
    if (own.crashed) throw new Crash();
    underWay++;
    try {
      own.crashIn--;
      if (own.crashIn > 0) return await work();
      own.crashed = true;
      if (own.done) await work();
      throw new Crash();
    } finally {
      underWay--;
    }
  };

  const settle = async () => {
    for (let quiet = 0; quiet < 3; ) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = underWay > clientAsleep ? 0 : quiet + 1;
    }
  };

  const keep = ({ batch, rows, by }: StoredEvents) => {
    for (const row of rows) handedOn.push({ raw: textAt(batch.raws, row), by });
  };

  const boot = (): Sync => {
    const own: Process = { crashed: false, crashIn: Number.POSITIVE_INFINITY, done: false };
    current = own;
    const client = createCode42Client({
      baseUrl: api.url,
      clientId: api.clientId,
      clientSecret: api.clientSecret,
      parsePage: reuseUnchangedPage(async (body) => parsePage(Buffer.from(body))),
      clock,
      sleep: clientSleep,
      random: () => 0.5,
      timeoutMs,
    });
    const log =
      (level: string): SyncOptions["log"]["info"] =>
      (fields, message) => {
        logged.push({ level, message, fields });
      };
    const sync = createSync({
      client: {
        searchPage: (...args) => guarded(own, () => client.searchPage(...args)),
        count: (...args) => guarded(own, () => client.count(...args)),
      },
      store: {
        append: (batch) => guarded(own, () => store.append(batch)),
        countByHour: (...range) => guarded(own, () => store.countByHour(...range)),
        extent: () => guarded(own, () => store.extent()),
      },
      state: {
        syncPosition: () => guarded(own, () => state.syncPosition()),
        saveSyncPosition: async (position) => {
          await guarded(own, () => state.saveSyncPosition(position));
          firstSavedMs ??= nowMs;
        },
      },
      settings: { pollSeconds: 30, overlapMinutes: 15, backfillDays: 5, ...settings },
      onStored: (events) => guarded(own, async () => keep(events)),
      log: { debug: log("debug"), info: log("info"), warn: log("warn") },
      clock,
      sleep,
      random: () => 0.5,
    });
    stop = async () => {
      await sync.stop().catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
      await client.close();
    };
    sync.start();
    return sync;
  };

  const halt = async () => {
    await stop();
    stop = async () => undefined;
    await settle();
  };

  return {
    api,
    store,
    logged,
    handedOn,
    nowMs: clock,
    jump: (ms) => {
      nowMs += ms;
    },
    boot,
    crashAfter: (operations, done) => {
      current.crashIn = operations;
      current.done = done;
    },
    get firstSavedMs() {
      return firstSavedMs;
    },
    get crashed() {
      return current.crashed;
    },
    halt,
    pass: async (ms) => {
      const untilMs = nowMs + ms;
      for (;;) {
        await settle();
        const next = sleepers.reduce<Sleeper | undefined>(
          (first, other) => (first === undefined || other.atMs < first.atMs ? other : first),
          undefined,
        );
        if (next === undefined || next.atMs > untilMs) break;
        nowMs = Math.max(nowMs, next.atMs);
        next.wake();
      }
      nowMs = Math.max(nowMs, untilMs);
    },
    saved: () => state.syncPosition(),
    stored: async () => {
      const raws: string[] = [];
      for await (const event of store.stream(everything)) raws.push(event.raw);
      return raws;
    },
    close: async () => {
      await halt();
      await Promise.all([api.close(), store.close(), state.close()]);
    },
  };
};

import { randomUUID } from "node:crypto";
import { createAlerts, type RunningAlerts } from "../alerts/create-alerts.js";
import { createCode42Client } from "../code42/create-code42-client.js";
import type { Config, SlackSettings } from "../config.js";
import { createControlServer } from "../control/create-control-server.js";
import { createDirectAccess } from "../control/direct-access.js";
import { createHttpServer } from "../http/create-http-server.js";
import { createMetrics } from "../http/metrics.js";
import { createIntake } from "../intake/create-intake.js";
import { type Intake, PageUnreadableError } from "../intake/intake.js";
import type { Log } from "../log.js";
import { createAlertDesk } from "../slack/alerts/create-alert-desk.js";
import { createSlackApp, type SlackApp } from "../slack/create-slack-app.js";
import { createState } from "../state/create-state.js";
import type { AuditStore } from "../store/audit-store.js";
import { createSync, type Sync, type SyncOptions } from "../sync/create-sync.js";
import { reuseUnchangedPage } from "../sync/reuse-unchanged-page.js";
import { notConfigured, type SyncStatus } from "../sync/sync-status.js";
import { createAlertSources } from "./alert-sources.js";
import { createClosing } from "./closing.js";
import { countAppends, countReads, countRejects } from "./counted.js";
import { openOwnStore } from "./open-own-store.js";
import { readinessOf } from "./readiness-of.js";
import { createRetention } from "./retention.js";

/** A config with a Slack workspace in it. */
export type BotConfig = Config & { readonly slack: SlackSettings };

export interface StartOptions {
  readonly config: BotConfig;
  readonly log: Log;
  /** Epoch ms. */
  readonly clock: () => number;
}

export interface RunningBot {
  /** Of the HTTP server. */
  readonly port: number;
  stop(): Promise<void>;
}

const notReadYet: SyncStatus = {
  ...notConfigured,
  configured: true,
  ok: false,
  backfill: { ...notConfigured.backfill, done: false },
};

// How long requests under way may take when the bot stops.
const GRACE_MS = 5_000;

/**
 * Starts all parts in the order in which they need each other. The HTTP server comes first, so that
 * whoever watches over the process sees it live while a large store opens.
 * @throws errors whose messages are for the person who starts the bot; nothing is left running then
 */
export const startBot = async ({ config, log, clock }: StartOptions): Promise<RunningBot> => {
  const closing = createClosing(log);
  let store: AuditStore | null = null;
  let sync: Sync | null = null;
  let slack: SlackApp | null = null;
  let alerts: RunningAlerts | null = null;
  const beforeSync = config.code42 === null ? notConfigured : notReadYet;
  const status = () => sync?.status() ?? beforeSync;
  const metrics = createMetrics({
    lastSuccessMs: () => status().lastSuccessMs,
    isReady: () => slack !== null,
    alerts: () => alertsStatus(),
  });

  const alertsStatus = () => alerts?.status() ?? { waiting: 0, failing: 0 };

  const syncOf = (
    parts: Pick<SyncOptions, "store" | "state" | "onStored">,
    intake: Intake,
  ): Sync | null => {
    if (config.code42 === null) return null;
    const client = createCode42Client({
      ...config.code42,
      parsePage: reuseUnchangedPage(intake.parsePage),
      isUnreadable: (error) => error instanceof PageUnreadableError,
      clock,
      onRetry: ({ error, attempt, delayMs }) =>
        log.debug({ reason: error.message, attempt, delayMs }, "Trying Code42 again"),
    });
    closing.add("Code42 client", () => client.close());
    return createSync({
      ...parts,
      client: countReads(client, metrics),
      settings: { ...config.sync, retentionDays: config.retentionDays },
      log,
      clock,
    });
  };

  const start = async (): Promise<number> => {
    const http = await createHttpServer({
      ...config.http,
      log,
      metrics,
      readiness: () =>
        readinessOf({
          ...{ store, status: status(), alerts: alertsStatus() },
          ...{ takesQuestions: slack !== null, log, clock },
        }),
      slackListener: () => slack?.requestListener ?? null,
    });
    closing.add("HTTP server", () => http.stop(GRACE_MS));
    log.info({ host: config.http.host, port: http.port }, "Listening");

    const { files, url } = config.store;
    const opened = await openOwnStore(config.store, clock);
    closing.add("store", () => opened.close());
    const counted = countAppends(opened, metrics);
    const state = await createState(files?.stateFile ?? ":memory:");
    closing.add("state", () => state.close());
    const intake = countRejects(createIntake(), metrics);
    closing.add("intake", () => intake.close());
    if (files !== null) {
      const access = createDirectAccess(counted, intake);
      const control = await createControlServer({ files, access, log });
      closing.add("local socket", () => control.stop());
    }
    const retention = createRetention({ store: counted, days: config.retentionDays, log, clock });
    closing.add("retention", () => retention.stop());

    store = counted;
    const running = await createAlerts({
      ...createAlertDesk({ ...config.slack, access: config.access, clock, log }),
      state,
      sources: createAlertSources(counted, () => status().backfill.done),
      alertChannel: config.alertChannel,
      overlapMinutes: config.sync.overlapMinutes,
      createId: randomUUID,
      log,
      clock,
    });
    closing.add("alerts", running.stop);
    running.start();
    alerts = running;
    const onStored: SyncOptions["onStored"] = async ({ batch, rows, by }) => {
      // What happened before the first start is history, and nobody's alert.
      if (by !== "backfill") await running.take({ batch, rows });
    };
    sync = syncOf({ store: counted, state, onStored }, intake);
    if (sync !== null) closing.add("sync", sync.stop);
    sync?.start();

    const app = createSlackApp({
      slack: config.slack,
      access: config.access,
      store: counted,
      sessions: state,
      saved: state,
      alerts: running,
      status,
      log,
      clock,
      createId: randomUUID,
    });
    closing.add("Slack app", app.stop);
    await app.start();
    slack = app;
    // Closed first: requests that are under way when the bot stops still find everything open.
    closing.add("HTTP requests", () => http.stop(GRACE_MS));
    log.info({ store: url, code42: sync !== null }, "Ready");
    return http.port;
  };

  try {
    return { port: await start(), stop: closing.closeAll };
  } catch (error) {
    await closing.closeAll();
    throw error;
  }
};

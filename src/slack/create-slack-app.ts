import type { RequestListener } from "node:http";
import { setTimeout as sleepMs } from "node:timers/promises";
import { App } from "@slack/bolt";
import type { Logger } from "pino";
import type { Alerts } from "../alerts/watches.js";
import { readBacktest } from "../insights/read-backtest.js";
import type { SavedSearchState } from "../state/saved-search.js";
import type { AuditStore } from "../store/audit-store.js";
import type { SyncStatus } from "../sync/sync-status.js";
import { type AccessLists, createAccess } from "./access.js";
import { createAskers } from "./askers.js";
import { checkToken } from "./check-token.js";
import { createDoublePress } from "./double-press.js";
import { SlackSettingsError } from "./errors.js";
import { createGuard } from "./guard.js";
import { createHomeDesk } from "./home-desk.js";
import { createHttpReceiver } from "./http-receiver.js";
import { createMessenger } from "./messenger.js";
import { createQuestions } from "./questions.js";
import { registerListeners } from "./register-listeners.js";
import { createSavedSearches } from "./saved/saved-searches.js";
import { createSdkLogger } from "./sdk-logger.js";
import { createSearch } from "./search.js";
import { createSessions, type SessionState } from "./sessions.js";
import { createSlackClients } from "./slack-clients.js";
import { createSocketReceiver } from "./socket-receiver.js";
import { createUserGroups } from "./user-groups.js";
import { createViewDesk } from "./view-desk.js";

/** Nothing waits for a timer of ours when the process is to end. */
const waitUnref = (ms: number): Promise<unknown> => sleepMs(ms, undefined, { ref: false });

const BACKTEST_DAYS = 30;

export interface SlackSettings {
  readonly botToken: string;
  /** HTTP mode. */
  readonly signingSecret?: string | undefined;
  /** Socket Mode; wins over HTTP mode when both are given. */
  readonly appToken?: string | undefined;
  /** Web API base: `https://slack.com/api/`. */
  readonly apiUrl: string;
}

export interface SlackAppDeps {
  readonly slack: SlackSettings;
  readonly access: AccessLists;
  readonly store: AuditStore;
  readonly sessions: SessionState;
  readonly saved: SavedSearchState;
  readonly alerts: Alerts;
  readonly status: () => SyncStatus;
  /** Epoch ms. */
  readonly clock: () => number;
  /** A new id that cannot be guessed, without `|`: `crypto.randomUUID`. */
  readonly createId: () => string;
  readonly log: Logger;
  /** Default: a timer that does not keep the process alive. */
  readonly sleep?: (ms: number) => Promise<unknown>;
}

export interface SlackApp {
  /** HTTP mode: answers `POST /slack/events`, 404 to anything else. Null in Socket Mode. */
  readonly requestListener: RequestListener | null;
  /**
   * Checks the token, and connects in Socket Mode. A Slack that cannot be reached does not stop it.
   * @throws SlackSettingsError when Slack refuses a token
   */
  start(): Promise<void>;
  /** Takes no more requests; fulfilled when all answers are out and all sessions on disk. */
  stop(): Promise<void>;
}

/**
 * The Slack side of the bot: commands, buttons and forms in, answers out. Nothing is sent to Slack
 * before `start` or a first request.
 * @throws SlackSettingsError with neither a signing secret nor an app token
 */
export const createSlackApp = (deps: SlackAppDeps): SlackApp => {
  const { slack, store, status, clock, createId, log, sleep = waitUnref } = deps;
  const logger = createSdkLogger(log);
  const apiUrl = slack.apiUrl.endsWith("/") ? slack.apiUrl : `${slack.apiUrl}/`;
  const clients = createSlackClients({ botToken: slack.botToken, apiUrl, logger });

  const groups = createUserGroups({ client: clients.lookups, clock, log });
  const access = createAccess(deps.access, groups);
  const askers = createAskers({ client: clients.lookups, clock, log });
  const sessions = createSessions({ state: deps.sessions, clock, createId, log });
  const saved = createSavedSearches({ state: deps.saved, access, clock, createId });
  const search = createSearch({ store, sessions, askers, status, clock });
  const messenger = createMessenger({ client: clients.posts, log });
  const { admins } = deps.access;
  const guard = createGuard({ access, admins, clock, createId, log });
  const views = createViewDesk({ client: clients.views, sleep, wordsOf: guard.wordsOf });

  const { appToken, signingSecret } = slack;
  const socket =
    appToken === undefined ? null : createSocketReceiver({ appToken, apiUrl, logger, log, sleep });
  const http =
    socket === null && signingSecret !== undefined
      ? createHttpReceiver(signingSecret, logger)
      : null;
  const receiver = socket?.receiver ?? http?.receiver;
  if (receiver === undefined) {
    throw new SlackSettingsError(
      "SLACK_SIGNING_SECRET or SLACK_APP_TOKEN: one is needed. Copy the signing secret from Basic Information, or make an app token for Socket Mode.",
    );
  }

  const app = new App({
    receiver,
    // Ours is the only workspace: no request to Slack is needed to know the token.
    authorize: async () => ({ botToken: slack.botToken }),
    logger,
    ignoreSelf: false,
    convoStore: false,
    clientOptions: { slackApiUrl: apiUrl, logger },
  });
  app.error(async (error) => {
    log.error({ err: error }, "a Slack payload could not be handled");
  });
  registerListeners(app, guard, {
    access,
    questions: createQuestions({ askers, store, clock }),
    search,
    sessions,
    saved,
    alerts: deps.alerts,
    backtest: (filter, options) =>
      readBacktest(store, filter, { ...options, days: BACKTEST_DAYS, nowMs: clock() }),
    askers,
    messenger,
    views,
    homes: createHomeDesk(clients.homes),
    store,
    presses: createDoublePress(clock),
    status,
    clock,
    sleep,
    log,
  });

  return {
    requestListener: http?.requestListener ?? null,
    async start() {
      await checkToken(clients.lookups, log);
      await socket?.start();
    },
    async stop() {
      await socket?.stop();
      await guard.idle();
      await sessions.flush();
    },
  };
};

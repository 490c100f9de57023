import type { IncomingMessage, ServerResponse } from "node:http";
import type { LocalSlack } from "../slack/start-local-slack.js";
import { actSchema } from "./act/act-schema.js";
import { type Demo, performAct } from "./act/perform-act.js";
import { jsonAnswer, textAnswer, writeAnswer } from "./serving/answer.js";
import { answerFile } from "./serving/answer-file.js";
import { forward } from "./serving/forward.js";
import { readJson } from "./serving/read-body.js";
import { RequestRefusedError, requireMethod } from "./serving/request-refused-error.js";
import { requireLoopbackHost, requireOwnPage } from "./serving/require-own-page.js";
import { readStaticFile } from "./serving/static-files.js";
import { createBotStatus } from "./snapshot/bot-status.js";
import { createStreams } from "./snapshot/create-streams.js";
import { FILES_PATH } from "./snapshot/render-files.js";
import { snapshotFor } from "./snapshot/snapshot-for.js";

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
  /** Two snapshots to one browser are at least this far apart; 50. */
  readonly snapshotGapMs: number;
  /** 15,000. */
  readonly heartbeatMs: number;
  /** How often the bot is asked how it is; 1,000. */
  readonly statusEveryMs: number;
  /** How long the bot may be silent before a forwarded request is given up; 10,000. */
  readonly forwardTimeoutMs: number;
}

/** The page's server. */
export interface Page {
  listener(request: IncomingMessage, response: ServerResponse): void;
  /** Ends the streams and asks the bot no more. */
  close(): void;
}

const MAX_ACT_BYTES = 256 * 1024;
const STATUS_TIMEOUT_MS = 2_000;
const BOT_PATHS: ReadonlySet<string> = new Set([
  "/healthz",
  "/readyz",
  "/metrics",
  "/slack/events",
]);
const DEFAULT_TIMING: PageTiming = {
  snapshotGapMs: 50,
  heartbeatMs: 15_000,
  statusEveryMs: 1_000,
  forwardTimeoutMs: 10_000,
};

/**
 * Serves the built page, what `protocol.ts` says, and the bot's own addresses, to browsers and programs of this machine.
 * For example:
 * ```ts
 * const page = createPage({ slack: () => slack, … });
 * const slack = await startLocalSlack({ …, otherwise: page.listener });
 * ```
 */
export const createPage = (options: PageOptions): Page => {
  const { roles, questions, demo, botOrigin, onError } = options;
  const timing = { ...DEFAULT_TIMING, ...options.timing };
  const status = createBotStatus({
    origin: botOrigin,
    everyMs: timing.statusEveryMs,
    timeoutMs: STATUS_TIMEOUT_MS,
  });
  const streams = createStreams({
    gapMs: timing.snapshotGapMs,
    heartbeatMs: timing.heartbeatMs,
    onError,
  });
  const happenings = demo?.happenings ?? [];

  const onStream = (request: IncomingMessage, response: ServerResponse, user: string): void => {
    requireMethod(request.method, "GET");
    const slack = options.slack();
    if (!slack.users.some(({ id }) => id === user)) {
      throw new RequestRefusedError(404, "This person is not in the workspace. Reload the page.");
    }
    slack.openDirect(user);
    streams.open(
      response,
      () =>
        JSON.stringify(
          snapshotFor(slack, user, { roles, questions, happenings, bot: status.latest() }),
        ),
      (changed) => {
        const stops = [slack.onChange(changed), status.watch(changed)];
        return () => {
          for (const stop of stops) stop();
        };
      },
    );
  };

  const onAct = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requireMethod(request.method, "POST");
    const act = actSchema.safeParse(await readJson(request, MAX_ACT_BYTES));
    if (!act.success) {
      throw new RequestRefusedError(400, "The playground does not know this. Reload the page.");
    }
    const answer = await performAct({ slack: options.slack(), demo }, act.data);
    streams.changed();
    writeAnswer(request, response, jsonAnswer(200, answer));
  };

  const onWorkspace = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    user: string,
  ): Promise<void> => {
    requireOwnPage(request.headers);
    if (path === "/workspace/stream") return onStream(request, response, user);
    if (path === "/workspace/act") return onAct(request, response);
    if (path.startsWith(FILES_PATH)) {
      requireMethod(request.method, "GET", "HEAD");
      const id = path.slice(FILES_PATH.length);
      return writeAnswer(request, response, answerFile(options.slack(), { id, user }));
    }
    throw new RequestRefusedError(404, "Nothing is here. The playground is at /.");
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requireLoopbackHost(request.headers);
    const [path = "/", query = ""] = (request.url ?? "/").split("?", 2);
    if (BOT_PATHS.has(path)) {
      forward(request, response, { origin: botOrigin(), timeoutMs: timing.forwardTimeoutMs });
    } else if (path.startsWith("/workspace/")) {
      const user = new URLSearchParams(query).get("user") ?? "";
      await onWorkspace(request, response, path, user);
    } else {
      requireMethod(request.method, "GET", "HEAD");
      writeAnswer(request, response, await readStaticFile(options.assetsFolder, path));
    }
  };

  return {
    listener: (request, response) => {
      handle(request, response).catch((error: unknown) => {
        if (response.destroyed) return; // nobody waits for an answer any more
        const isRefused = error instanceof RequestRefusedError;
        if (!isRefused) onError(error);
        if (response.headersSent) response.destroy();
        else
          writeAnswer(
            request,
            response,
            isRefused
              ? textAnswer(error.status, error.message, error.headers)
              : textAnswer(500, "Something went wrong in the playground. Its output says what."),
          );
      });
    },
    close: () => streams.close(),
  };
};

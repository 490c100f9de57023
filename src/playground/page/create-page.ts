import type { IncomingMessage, ServerResponse } from "node:http";
import { DEFAULT_TIMING, type PageOptions } from "./page-options.js";
import { type Answer, textAnswer, writeAnswer } from "./serving/answer.js";
import { forward } from "./serving/forward.js";
import { RequestRefusedError, requireMethod } from "./serving/request-refused-error.js";
import { requireLoopbackHost, requireOwnPage } from "./serving/require-own-page.js";
import { readStaticFile } from "./serving/static-files.js";
import { createWorkspaceRoutes } from "./workspace-routes.js";

export type { PageOptions };

/** The page's server. */
export interface Page {
  listener(request: IncomingMessage, response: ServerResponse): void;
  /** Ends the streams, and asks the bot no more. */
  close(): void;
}

/** The bot's own addresses. */
const BOT_PATHS: ReadonlySet<string> = new Set([
  "/healthz",
  "/readyz",
  "/metrics",
  "/slack/events",
]);

/**
 * Serves the built page, what `protocol.ts` says, and the bot's own addresses, to browsers and programs of this machine.
 * For example:
 * ```ts
 * const page = createPage({ slack: () => slack, … });
 * const slack = await startLocalSlack({ …, otherwise: page.listener });
 * ```
 */
export const createPage = (options: PageOptions): Page => {
  const { botOrigin, assetsFolder, onError } = options;
  const timing = { ...DEFAULT_TIMING, ...options.timing };
  const workspace = createWorkspaceRoutes(options, timing);

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requireLoopbackHost(request.headers);
    const [path = "/", query = ""] = (request.url ?? "/").split("?", 2);
    if (BOT_PATHS.has(path)) {
      requireOwnPage(request.headers);
      forward(request, response, { origin: botOrigin(), timeoutMs: timing.forwardTimeoutMs });
    } else if (path.startsWith("/workspace/")) {
      requireOwnPage(request.headers);
      const user = new URLSearchParams(query).get("user") ?? "";
      await workspace.handle(request, response, { path, user });
    } else {
      requireMethod(request.method, "GET", "HEAD");
      writeAnswer(request, response, await readStaticFile(assetsFolder, path));
    }
  };

  return {
    listener: (request, response) => {
      handle(request, response).catch((error: unknown) => {
        if (error === request.errored) return; // the caller went away while it was still sending
        if (!(error instanceof RequestRefusedError)) onError(error);
        if (response.headersSent) response.destroy();
        else writeAnswer(request, response, answerTo(error));
      });
    },
    close: workspace.close,
  };
};

const answerTo = (error: unknown): Answer =>
  error instanceof RequestRefusedError
    ? textAnswer(error.status, error.message, error.headers)
    : textAnswer(500, "Something went wrong in the playground. Its output says what.");

import type { IncomingMessage, ServerResponse } from "node:http";
import { actSchema } from "./act/act-schema.js";
import { performAct } from "./act/perform-act.js";
import { isPerson, NOBODY } from "./is-person.js";
import type { PageOptions, PageTiming } from "./page-options.js";
import { jsonAnswer, writeAnswer } from "./serving/answer.js";
import { answerFile } from "./serving/answer-file.js";
import { readJson } from "./serving/read-json.js";
import { RequestRefusedError, requireMethod } from "./serving/request-refused-error.js";
import { createBotStatus } from "./snapshot/bot-status.js";
import { createStreams } from "./snapshot/create-streams.js";
import { FILES_PATH } from "./snapshot/render-files.js";
import { snapshotFor } from "./snapshot/snapshot-for.js";

/** What `protocol.ts` says, on the server's side. */
export interface WorkspaceRoutes {
  /**
   * @param path below `/workspace/`
   * @throws RequestRefusedError
   */
  handle(
    request: IncomingMessage,
    response: ServerResponse,
    address: { readonly path: string; readonly user: string },
  ): Promise<void>;
  /** Ends the streams; there will be no new ones. */
  close(): void;
}

const MAX_ACT_BYTES = 256 * 1024;

export const createWorkspaceRoutes = (
  options: PageOptions,
  timing: PageTiming,
): WorkspaceRoutes => {
  const { roles, questions, demo } = options;
  const happenings = demo?.happenings ?? [];
  const status = createBotStatus({
    origin: options.botOrigin,
    everyMs: timing.statusEveryMs,
    timeoutMs: timing.statusTimeoutMs,
  });
  const streams = createStreams({
    gapMs: timing.snapshotGapMs,
    heartbeatMs: timing.heartbeatMs,
    onError: options.onError,
  });

  const stream = (request: IncomingMessage, response: ServerResponse, user: string): void => {
    requireMethod(request.method, "GET");
    const slack = options.slack();
    if (!isPerson(slack, user)) throw new RequestRefusedError(404, NOBODY);
    slack.openDirect(user);
    const render = () => {
      const extras = { roles, questions, happenings, bot: status.latest() };
      return JSON.stringify(snapshotFor(slack, user, extras));
    };
    streams.open(response, render, (changed) => {
      const stops = [slack.onChange(changed), status.watch(changed)];
      return () => {
        for (const stop of stops) stop();
      };
    });
  };

  const act = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requireMethod(request.method, "POST");
    const asked = actSchema.safeParse(await readJson(request, MAX_ACT_BYTES));
    if (!asked.success) {
      throw new RequestRefusedError(400, "The playground does not know this. Reload the page.");
    }
    const answer = await performAct({ slack: options.slack(), demo }, asked.data);
    // The local Slack tells of its own changes, but not of all that an act can change.
    streams.changed();
    writeAnswer(request, response, jsonAnswer(200, answer));
  };

  return {
    handle: async (request, response, { path, user }) => {
      if (path === "/workspace/stream") return stream(request, response, user);
      if (path === "/workspace/act") return act(request, response);
      if (!path.startsWith(FILES_PATH)) throw new RequestRefusedError(404, "Nothing is here.");
      requireMethod(request.method, "GET", "HEAD");
      const id = path.slice(FILES_PATH.length);
      writeAnswer(request, response, answerFile(options.slack(), { id, user }));
    },
    close: streams.close,
  };
};

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { SocketMode } from "./delivery/socket-mode.js";
import type { Faults } from "./faults.js";
import { reply } from "./reply.js";
import type { Workspace } from "./state/workspace.js";
import { parseArguments } from "./web-api/arguments.js";
import { callMethod, type Tokens } from "./web-api/call-method.js";
import { downloadFile } from "./web-api/download.js";
import type { Methods } from "./web-api/method.js";
import { Refusal } from "./web-api/refusal.js";
import { answerResponseUrl } from "./web-api/respond.js";
import { receiveUpload } from "./web-api/upload.js";

interface Deps {
  readonly workspace: Workspace;
  readonly methods: Methods;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly sockets: SocketMode;
  /** Answers everything that is not Slack's. */
  readonly otherwise: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
}

const CLOSE_GRACE_MS = 200;

/** Slack's addresses on the loopback interface: the Web API, response URLs, files, Socket Mode. */
export const serveSlack = async (deps: Deps, port: number): Promise<Server> => {
  const server = createServer((request, response) => {
    handle(deps, request, response).catch((error: unknown) => {
      if (!request.complete) return; // the caller went away while it was still sending
      // A bug of the local Slack itself must not look like one of Slack's answers.
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const where = request.url ?? "";
      deps.workspace.violations.add({ where, error: "internal_error", message, pointer: "" });
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  server.on("upgrade", (request, socket, head) => deps.sockets.accept(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
};

/** Stops listening; answers that are on their way may arrive, calls that hang are cut. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });

/** The port that a listening server got. */
export const portOf = (server: Server): number => {
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
};

const AREAS: ReadonlySet<string | undefined> = new Set(["api", "respond", "upload", "files-pri"]);
const NOT_FOUND = { status: 404, body: { ok: false, error: "not_found" } };

const handle = async (
  deps: Deps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const url = new URL(request.url ?? "/", "http://localhost");
  const [, area, ...rest] = url.pathname.split("/");
  const last = rest.at(-1) ?? "";
  if (!AREAS.has(area)) {
    if (deps.otherwise !== undefined) deps.otherwise(request, response);
    else reply(response, null, () => NOT_FOUND);
    return;
  }
  const body = await buffer(request);
  if (area === "api") return answerCall(deps, request, response, { name: last, url, body });
  if (area === "respond") {
    const work = () => answerResponseUrl(deps.workspace, last, body.toString("utf8"));
    reply(response, deps.faults.take("response_url"), work);
  } else if (area === "upload") {
    const contentType = request.headers["content-type"] ?? "";
    const answer = await receiveUpload(deps.workspace, last, contentType, body);
    reply(response, deps.faults.take("upload"), () => answer);
  } else {
    const authorization = request.headers.authorization ?? "";
    const answer = downloadFile(deps.workspace, url.pathname, authorization, deps.tokens.botToken);
    reply(response, null, () => answer);
  }
};

const answerCall = (
  { workspace, methods, tokens, faults }: Deps,
  request: IncomingMessage,
  response: ServerResponse,
  { name, url, body }: { name: string; url: URL; body: Buffer },
): void => {
  const args = argumentsOf(request, body, url);
  const fault = faults.take(name);
  const { token: _token, ...shownArgs } = args instanceof Refusal ? {} : args;
  const outcome = reply(response, fault, () => ({
    status: 200,
    headers: { "x-oauth-scopes": workspace.scopes.join(",") },
    body:
      args instanceof Refusal
        ? { ok: false, error: args.code }
        : callMethod(
            { workspace, methods, tokens },
            name,
            args,
            request.headers.authorization ?? "",
          ),
  }));
  workspace.calls.add({ method: name, args: shownArgs, atMs: workspace.clock(), ...outcome });
};

const argumentsOf = (request: IncomingMessage, body: Buffer, url: URL) => {
  try {
    const contentType = request.headers["content-type"] ?? "";
    return parseArguments(contentType, body.toString("utf8"), url.searchParams);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

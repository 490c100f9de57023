import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SocketMode } from "./delivery/socket-mode.js";
import type { Fault, Faults } from "./faults.js";
import { isFromAPage } from "./is-from-a-page.js";
import type { JsonObject } from "./json.js";
import { readBody } from "./read-body.js";
import { type Reply, reply } from "./reply.js";
import type { Workspace } from "./state/workspace.js";
import { parseArguments } from "./web-api/arguments.js";
import { callMethod, type Tokens } from "./web-api/call-method.js";
import { downloadFile } from "./web-api/download.js";
import type { Methods } from "./web-api/method.js";
import type { RateLimits } from "./web-api/rate-limits.js";
import { Refusal } from "./web-api/refusal.js";
import { answerResponseUrl } from "./web-api/respond.js";
import { receiveUpload } from "./web-api/upload.js";

interface Deps {
  readonly workspace: Workspace;
  readonly methods: Methods;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly sockets: SocketMode;
  /** Null while Slack takes calls as fast as they come. */
  readonly limits: () => RateLimits | null;
  /** Answers everything that is not Slack's. */
  readonly otherwise: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
}

const CLOSE_GRACE_MS = 200;
/** For the whole of a request to arrive; a slower one is answered 408. */
const REQUEST_TIMEOUT_MS = 60_000;

/** Slack's addresses on the loopback interface: the Web API, response URLs, files, Socket Mode. */
export const serveSlack = async (deps: Deps, port: number): Promise<Server> => {
  const server = createServer((request, response) => {
    handle(deps, request, response).catch((error: unknown) => {
      if (!request.complete) return; // the caller went away while it was still sending
      // A bug of the local Slack itself must not look like one of Slack's answers.
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const [where = ""] = (request.url ?? "").split("?"); // a query may hold the token
      deps.workspace.violations.add({ where, error: "internal_error", message, pointer: "" });
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
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
/** No message or view comes near it. */
const MAX_CALL_BYTES = 4 * 1_024 * 1_024;
/** A file, and the form around it. */
const MAX_UPLOAD_BYTES = 129 * 1_024 * 1_024;
const TOO_LARGE: Reply = { status: 413, body: "Payload Too Large" };
const FROM_A_PAGE: Reply = { status: 403, body: "Slack's API is not for pages in a browser" };
const NOT_FOUND: Reply = { status: 404, body: { ok: false, error: "not_found" } };

const handle = async (
  deps: Deps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const target = request.url ?? "/";
  const [, area] = target.split(/[/?#]/);
  if (!AREAS.has(area) || !URL.canParse(target, "http://localhost")) {
    if (deps.otherwise !== undefined) deps.otherwise(request, response);
    else reply(response, null, () => NOT_FOUND);
    return;
  }
  if (isFromAPage(request)) {
    reply(response, null, () => FROM_A_PAGE);
    return;
  }
  const url = new URL(target, "http://localhost");
  const last = url.pathname.split("/").at(-1) ?? "";
  const body = await readBody(request, area === "upload" ? MAX_UPLOAD_BYTES : MAX_CALL_BYTES);
  if (body === null) {
    reply(response, null, () => TOO_LARGE);
    return;
  }
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

const answerCall = async (
  { workspace, methods, tokens, faults, limits }: Deps,
  request: IncomingMessage,
  response: ServerResponse,
  { name, url, body }: { name: string; url: URL; body: Buffer<ArrayBuffer> },
): Promise<void> => {
  const args = await argumentsOf(request, body, url);
  const fault = faults.take(name) ?? rateLimited(limits, name, args);
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

const rateLimited = (
  limits: () => RateLimits | null,
  name: string,
  args: JsonObject | Refusal,
): Fault | null => {
  const seconds = args instanceof Refusal ? null : (limits()?.take(name, args) ?? null);
  return seconds === null ? null : { status: 429, retryAfterSeconds: seconds };
};

const argumentsOf = async (request: IncomingMessage, body: Buffer<ArrayBuffer>, url: URL) => {
  try {
    return await parseArguments(request.headers["content-type"] ?? "", body, url.searchParams);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

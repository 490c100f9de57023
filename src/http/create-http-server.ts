import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "../log.js";
import { answerText } from "./answer.js";
import { PortUnavailableError } from "./port-unavailable-error.js";
import { createRoutes, type RouteDeps } from "./routes.js";

export interface HttpServer {
  /** The port in use: another than asked for when that was 0. */
  readonly port: number;
  /** Takes no new requests, lets those under way finish for `graceMs`, then cuts them off. Once. */
  stop(graceMs: number): Promise<void>;
}

export interface HttpServerOptions extends RouteDeps {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Log;
}

const isAddressInfo = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === "object" && address !== null;

/**
 * Serves health, readiness, metrics and Slack's requests.
 * @throws PortUnavailableError when the address cannot be taken
 */
export const createHttpServer = async (options: HttpServerOptions): Promise<HttpServer> => {
  const { host, port, log, metrics } = options;
  const routeOf = createRoutes(options);
  const server = createServer((request, response) => {
    const route = routeOf(request.url ?? "/");
    const startedAt = performance.now();
    response.once("close", () =>
      metrics.observeRequest(
        route.name,
        response.statusCode,
        (performance.now() - startedAt) / 1000,
      ),
    );
    Promise.resolve(route.handle(request, response)).catch((err: unknown) => {
      log.error({ err, route: route.name }, "An HTTP request failed");
      if (response.headersSent) response.destroy();
      else answerText(response, 500, "Something went wrong; the log says what.");
    });
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new PortUnavailableError(host, port, cause);
  }
  const address = server.address();
  const stop = async (graceMs: number): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    server.closeIdleConnections();
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(cutOff);
  };
  let stopping: Promise<void> | null = null;
  return {
    port: isAddressInfo(address) ? address.port : port,
    stop(graceMs) {
      stopping ??= stop(graceMs);
      return stopping;
    },
  };
};

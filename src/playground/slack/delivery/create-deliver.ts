import type { Workspace } from "../state/workspace.js";
import { deliverHttp } from "./deliver-http.js";
import type { Ack, Deliver, Delivery } from "./delivery.js";
import type { SocketMode } from "./socket-mode.js";

interface Deps {
  readonly workspace: Workspace;
  readonly sockets: SocketMode;
  readonly signingSecret: string;
  readonly ackTimeoutMs: number;
  /** The app's request URL, asked anew for every delivery; null without one. */
  readonly requestUrl: () => string | null;
}

/** Delivers over a Socket Mode connection where one is open, over HTTP otherwise. */
export const createDeliver =
  (deps: Deps): Deliver =>
  async (delivery) => {
    const ack = await send(deps, delivery);
    if (ack.error === "operation_timeout") {
      const what = String(delivery.payload.type ?? delivery.payload.command);
      deps.workspace.violations.add({
        where: "ack",
        error: "operation_timeout",
        message: `${what} was not acknowledged within ${deps.ackTimeoutMs} ms`,
        pointer: "",
      });
    }
    return ack;
  };

const send = (deps: Deps, delivery: Delivery): Promise<Ack> => {
  const { ackTimeoutMs, signingSecret } = deps;
  const url = deps.requestUrl();
  if (deps.sockets.connections() > 0 || url === null) {
    return deps.sockets.deliver(delivery, ackTimeoutMs);
  }
  // Apps compare the signature's time with the real one, whatever clock the workspace runs on.
  return deliverHttp({ url, signingSecret, ackTimeoutMs, nowMs: Date.now() }, delivery);
};

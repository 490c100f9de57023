import type { ServerResponse } from "node:http";

/** What can go wrong between the API and whoever asks it. */
export type DemoFault =
  | { readonly kind: "rate-limited"; readonly retryAfter?: string }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "unauthorized" }
  | { readonly kind: "html" }
  /** The connection stays open and nothing comes. */
  | { readonly kind: "hang" }
  /** The right answer, cut in the middle. With `quietly` its end looks regular. */
  | { readonly kind: "cut"; readonly quietly?: boolean }
  /** The connection is closed before any answer. */
  | { readonly kind: "reset" };

export interface DemoFaults {
  /** The next `times` answers, of requests whose path contains `path`, go wrong. */
  add(fault: DemoFault, times?: number, path?: string): void;
  next(path: string): DemoFault | undefined;
  clear(): void;
}

export const createDemoFaults = (): DemoFaults => {
  let planned: { readonly fault: DemoFault; readonly path: string; left: number }[] = [];
  return {
    add(fault, times = 1, path = "") {
      planned.push({ fault, path, left: times });
    },
    next(path) {
      const plan = planned.find((candidate) => path.includes(candidate.path));
      if (plan === undefined) return undefined;
      plan.left--;
      if (plan.left <= 0) planned = planned.filter((other) => other !== plan);
      return plan.fault;
    },
    clear() {
      planned = [];
    },
  };
};

const HTML = "<!doctype html><title>Gateway</title><h1>Please sign in to the proxy</h1>";

/** Sends the fault instead of `body`. */
export const sendFault = (response: ServerResponse, fault: DemoFault, body: string): void => {
  switch (fault.kind) {
    case "rate-limited":
      if (fault.retryAfter !== undefined) response.setHeader("retry-after", fault.retryAfter);
      response.writeHead(429).end();
      return;
    case "status":
      response.writeHead(fault.status, { "content-type": "text/plain" }).end("Upstream error");
      return;
    case "unauthorized":
      response.writeHead(401).end();
      return;
    case "html":
      // Some proxies keep the type that was asked for.
      response.writeHead(200, { "content-type": "application/json" }).end(HTML);
      return;
    case "hang":
      return;
    case "cut": {
      const bytes = Buffer.from(body);
      const half = bytes.subarray(0, Math.floor(bytes.length / 2));
      const length = fault.quietly ? half.length : bytes.length;
      response.writeHead(200, { "content-type": "application/json", "content-length": length });
      response.write(half, () => response.socket?.destroySoon());
      return;
    }
    case "reset":
      response.socket?.destroy();
      return;
  }
};

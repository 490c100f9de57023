import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { answerJson, answerText, answerWith } from "./answer.js";
import type { Metrics } from "./metrics.js";
import type { Readiness } from "./readiness.js";

export interface RouteDeps {
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: Metrics;
  /** Slack's requests; null while there is nobody to take them. */
  readonly slackListener: () => RequestListener | null;
}

export interface Route {
  /** For the metrics: the path, or one word for all that is unknown. */
  readonly name: string;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> | void;
}

const onlyReading =
  (handle: Route["handle"]): Route["handle"] =>
  (request, response) => {
    if (request.method === "GET" || request.method === "HEAD") return handle(request, response);
    response.setHeader("allow", "GET, HEAD");
    answerText(response, 405, "Only GET is answered here.");
  };

const onSlackEvents =
  (slackListener: RouteDeps["slackListener"]): Route["handle"] =>
  (request, response) => {
    const listener = slackListener();
    if (request.method !== "POST") {
      response.setHeader("allow", "POST");
      answerText(response, 405, "Slack sends its requests here, with POST.");
    } else if (listener === null) {
      // Slack shows the asker that the app did not answer, and sends events again.
      response.setHeader("retry-after", "5");
      answerText(response, 503, "Not taking requests from Slack: starting, or in Socket Mode.");
    } else {
      listener(request, response);
    }
  };

/** What is served at which path; `?…` behind a path is ignored. */
export const createRoutes = (deps: RouteDeps): ((url: string) => Route) => {
  const routes: Readonly<Record<string, Route["handle"]>> = {
    "/healthz": onlyReading((_request, response) => answerText(response, 200, "ok")),
    "/readyz": onlyReading(async (_request, response) => {
      const readiness = await deps.readiness();
      answerJson(response, readiness.ready ? 200 : 503, readiness);
    }),
    "/metrics": onlyReading(async (_request, response) => {
      answerWith(response, 200, deps.metrics.contentType, await deps.metrics.render());
    }),
    "/slack/events": onSlackEvents(deps.slackListener),
  };
  return (url) => {
    const path = url.split("?", 1)[0] ?? "";
    const handle = Object.hasOwn(routes, path) ? routes[path] : undefined;
    return handle === undefined
      ? {
          name: "other",
          handle: (_request, response) => answerText(response, 404, "Nothing is here."),
        }
      : { name: path, handle };
  };
};

import { renderDemoCsv } from "./demo-csv.js";
import type { DemoLog } from "./demo-log.js";
import type { DemoTokens } from "./demo-tokens.js";
import { parseSearchRequest, type SearchRequest } from "./parse-search-request.js";

export interface DemoRequest {
  readonly method: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

export interface DemoAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface DemoRoutesDeps {
  readonly log: DemoLog;
  readonly tokens: DemoTokens;
  readonly clock: () => number;
  /** `id:secret` in Base64. */
  readonly basic: string;
  readonly tokenSeconds: number;
  /** Leave the key out when nothing matches, as the real API has been seen to do. */
  readonly omitEmptyEvents: boolean;
}

const EXPORT_LIMIT = 100_000;

const json = (body: string, status = 200): DemoAnswer => ({
  status,
  contentType: "application/json",
  body,
});

const problem = (status: number, description: string) =>
  json(JSON.stringify({ problem: description }), status);

/** The paths of the API, from request to answer. */
export const createDemoRoutes = (deps: DemoRoutesDeps) => {
  const { log, tokens, clock, basic, tokenSeconds, omitEmptyEvents } = deps;

  const search = (request: SearchRequest): DemoAnswer => {
    const start = request.page * request.pageSize;
    const events = log.find(request, clock()).slice(start, start + request.pageSize);
    const list = events.length === 0 && omitEmptyEvents ? "" : `"events":[${events.join(",")}],`;
    const range = `"paginationRangeStartIndex":${start},"paginationRangeEndIndex":${start + events.length}`;
    return json(`{${list}${range}}`);
  };

  const searchRoutes: Readonly<Record<string, (request: SearchRequest) => DemoAnswer>> = {
    "/v1/audit/search-audit-log": search,
    "/v1/audit/search-results-count": (request) =>
      json(JSON.stringify({ totalResultCount: log.find(request, clock()).length })),
    "/v1/audit/export": (request) => {
      const csv = renderDemoCsv(log.find(request, clock()).slice(0, EXPORT_LIMIT));
      return json(JSON.stringify({ downloadToken: tokens.issueDownload(csv) }));
    },
  };

  return (request: DemoRequest): DemoAnswer => {
    const { method, path, authorization } = request;
    if (path === "/v1/oauth" && method === "POST") {
      if (authorization !== `Basic ${basic}`) return problem(401, "invalid client");
      const access_token = tokens.issueAccess();
      return json(JSON.stringify({ access_token, token_type: "bearer", expires_in: tokenSeconds }));
    }
    if (!tokens.acceptsAccess(authorization)) return problem(401, "invalid token");
    if (path === "/v1/audit/redeem-download-token" && method === "GET") {
      const csv = tokens.redeemDownload(request.parameters.get("downloadToken"));
      if (csv === undefined) return problem(404, "unknown download token");
      return { status: 200, contentType: "text/csv", body: csv };
    }
    const route = searchRoutes[path];
    if (route === undefined || method !== "POST") return problem(404, "no such path");
    if (!request.contentType?.startsWith("application/json")) return problem(415, "JSON, please");
    const parsed = parseSearchRequest(request.body);
    return "problem" in parsed ? problem(400, parsed.problem) : route(parsed.request);
  };
};

import { z } from "zod";
import type { ApiCaller } from "./api-caller.js";
import type { Code42Query } from "./code42-client.js";
import { parseJsonAnswer } from "./parse-json-answer.js";
import { searchBody } from "./request-body.js";

const PATH = "/v1/audit/search-results-count";
const countSchema = z.object({ totalResultCount: z.number().int().nonnegative() });

export const countEvents = (
  api: ApiCaller,
  query: Code42Query,
  signal: AbortSignal | undefined,
): Promise<number> =>
  api.run(async (call) => {
    // Same body as a search; the page says nothing here but must be a valid one.
    const body = searchBody(query, { page: 0, pageSize: 1 });
    const bytes = await call.post(PATH, body);
    return parseJsonAnswer(bytes, countSchema, PATH).totalResultCount;
  }, signal);

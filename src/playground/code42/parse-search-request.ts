import { z } from "zod";

export const MAX_PAGE_SIZE = 10_000;

const list = z.array(z.string()).nullable().default(null);

const schema = z.strictObject({
  actorIds: list,
  actorIpAddresses: list,
  actorNames: list,
  dateRange: z.strictObject({ startTime: z.number(), endTime: z.number() }),
  eventTypes: list,
  page: z.number().int().min(0),
  pageSize: z.number().int().min(1).max(MAX_PAGE_SIZE),
  resourceIds: list,
  userTypes: list,
});

export type SearchRequest = z.infer<typeof schema>;

/** A body of search, count or export; an error's text where it is not one. As strict as the real API. */
export const parseSearchRequest = (
  body: string,
): { readonly request: SearchRequest } | { readonly problem: string } => {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { problem: "the body is not JSON" };
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: "" };
    return { problem: `${path.join(".")}: ${message}` };
  }
  const { startTime, endTime } = parsed.data.dateRange;
  if (endTime < startTime) return { problem: "dateRange: endTime is before startTime" };
  return { request: parsed.data };
};

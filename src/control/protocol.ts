import { z } from "zod";
import { filterSchema } from "../audit/filter.js";

/**
 * What goes over the local socket: HTTP, JSON bodies, answers of many items as JSON lines. Both ends
 * are of one installation, but may be of two versions during an update: hence the version in paths.
 */
export const PATHS = {
  hello: "/v1/hello",
  types: "/v1/types",
  count: "/v1/count",
  search: "/v1/search",
  import: "/v1/import",
} as const;

export const helloSchema = z.object({ pid: z.number(), storeFile: z.string() });

export const typesSchema = z.array(z.string());

export const countRequestSchema = z.object({ filter: filterSchema });
export const countSchema = z.object({ count: z.number() });

export const searchRequestSchema = z.object({
  filter: filterSchema,
  limit: z.number().int().min(0),
});

export const importRequestSchema = z.object({ paths: z.array(z.string().min(1)).min(1) });

/** The last line of a stream says how it ended; a stream without such a line was cut off. */
const ending = [
  z.object({ kind: z.literal("done") }),
  z.object({ kind: z.literal("failed"), message: z.string() }),
] as const;

export const searchLineSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("event"), raw: z.string() }),
  ...ending,
]);

export const progressSchema = z.object({
  file: z.string(),
  readBytes: z.number(),
  totalBytes: z.number(),
  read: z.number(),
});

export const reportSchema = z.object({
  read: z.number(),
  stored: z.number(),
  duplicates: z.number(),
  rejected: z.number(),
  errors: z.array(z.object({ file: z.string(), line: z.number(), reason: z.string() })),
});

export const importLineSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), progress: progressSchema }),
  z.object({ kind: z.literal("report"), report: reportSchema }),
  ...ending,
]);

export type SearchLine = z.infer<typeof searchLineSchema>;
export type ImportLine = z.infer<typeof importLineSchema>;

/** What a request that cannot be answered gets, with a status of 400 or more. */
export const refusalSchema = z.object({ message: z.string() });

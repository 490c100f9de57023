import type { Filter } from "../../../src/audit/filter.js";

/** A query and all that it asks for: parts not named are empty, nothing is wrong or ignored. */
export type Row = readonly [text: string, parts: Partial<Filter>];

/** As `Row`, in pieces that may stand in any order. */
export type ChunkRow = readonly [chunks: readonly string[], parts: Partial<Filter>];

/** A query, the words that it must list as ignored, and what it asks for nevertheless. */
export type IgnoredRow = readonly [text: string, ignored: string, parts: Partial<Filter>];

/** A query that must be a problem whose suggestions hold each of these somewhere. */
export type ProblemRow = readonly [text: string, suggestions: readonly string[]];

/** The periods that rows speak of, said on Monday 2026-11-23 at 10:00 in New York. */
export const YESTERDAY = { from: "2026-11-22T05:00:00.000Z", to: "2026-11-23T05:00:00.000Z" };
export const TODAY = { from: "2026-11-23T05:00:00.000Z", to: "2026-11-24T05:00:00.000Z" };
export const LAST_WEEK = { from: "2026-11-16T05:00:00.000Z", to: "2026-11-23T05:00:00.000Z" };

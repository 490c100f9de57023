import type { AuditEvent } from "../audit/event.js";
import type { Filter } from "../audit/filter.js";
import type { TimelineBucket } from "../store/audit-store.js";

export interface DigestChange {
  /** An API type name, or a user's name. */
  readonly value: string;
  readonly count: number;
  readonly before: number;
}

/** What happened in a day or a week, beside the one before. */
export interface Digest {
  /** With the digest's range: `[fromMs, toMs)`. */
  readonly filter: Filter;
  readonly fromMs: number;
  readonly toMs: number;
  readonly count: number;
  /** In the range of the same length before. */
  readonly before: number;
  /** By count, largest first. */
  readonly types: readonly DigestChange[];
  readonly users: readonly DigestChange[];
  /** Users in this range who were not in the one before, and types likewise, by count. */
  readonly newUsers: readonly string[];
  readonly newTypes: readonly string[];
  /** For the chart: two hours each of a day, calendar days of a week (see `digestEdges`). */
  readonly timeline: readonly TimelineBucket[];
  /** The newest three. */
  readonly latest: readonly AuditEvent[];
}

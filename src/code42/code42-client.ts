import type { Writable } from "node:stream";
import type { TimeUs } from "../audit/time.js";

/** What the API can filter by; each list's values are alternatives. */
export interface Code42Filters {
  readonly actorIds?: readonly string[];
  readonly actorIpAddresses?: readonly string[];
  readonly actorNames?: readonly string[];
  readonly eventTypes?: readonly string[];
  readonly resourceIds?: readonly string[];
  readonly userTypes?: readonly string[];
}

/** Events between two moments. Whether the API includes `toUs` itself is not documented. */
export interface Code42Query {
  readonly fromUs: TimeUs;
  readonly toUs: TimeUs;
  readonly filters?: Code42Filters;
}

export interface PageQuery extends Code42Query {
  /** From 0; a page with fewer than `pageSize` events is the last. */
  readonly page: number;
  /** 1 to 10,000. */
  readonly pageSize: number;
}

export interface CallOptions {
  /** Ends the call, also while it waits for another try; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * The audit log API of Code42 / Incydr.
 * All calls try again by themselves where that can help, and then throw one of
 * Code42AuthError, Code42RequestError (not tried again), RateLimitedError, Code42UnavailableError,
 * Code42AnswerError.
 * Source: code42/incydr_python src/_incydr_sdk/audit_log/client.py
 */
export interface Code42Client<Page> {
  searchPage(query: PageQuery, options?: CallOptions): Promise<Page>;
  /** How many events match, of those that the API shows at this moment. */
  count(query: Code42Query, options?: CallOptions): Promise<number>;
  /**
   * The API's own CSV of at most the newest 100,000 matching events, into `output`, which is ended;
   * it is destroyed when the transfer breaks off, for half a file is none.
   */
  exportCsv(query: Code42Query, output: Writable, options?: CallOptions): Promise<void>;
  /** Ends what is under way and closes all connections. */
  close(): Promise<void>;
}

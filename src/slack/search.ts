import type { Filter } from "../audit/filter.js";
import type { AuditStore, Facets, PageOptions } from "../store/audit-store.js";
import type { SyncStatus } from "../sync/sync-status.js";
import type { Asker, Askers } from "./askers.js";
import { PAGE_SIZE } from "./blocks/pager.js";
import type { ResultsShown } from "./blocks/results.js";
import { FACETS_ASKED } from "./blocks/summary.js";
import { EventGoneError } from "./errors.js";
import { findOffers } from "./offers.js";
import type { PagePlace } from "./page-place.js";
import type { Sessions } from "./sessions.js";
import { timelineEdges } from "./timeline.js";

export interface AskOptions {
  /** Words of the question that meant nothing. */
  readonly ignored?: readonly string[];
  /** Whether the summary over all events is wanted; it is only ever shown with the first page. */
  readonly summary?: boolean;
}

export interface Search {
  /** The first page of a new answer. */
  ask(userId: string, filter: Filter, options?: AskOptions): Promise<ResultsShown>;
  /**
   * Another page of an answer, as of when it was asked.
   * @throws SessionGoneError, EventGoneError when the events there have been deleted
   */
  page(
    userId: string,
    place: PagePlace,
    options?: Pick<AskOptions, "summary">,
  ): Promise<ResultsShown>;
}

export interface SearchDeps {
  readonly store: AuditStore;
  readonly sessions: Sessions;
  readonly askers: Askers;
  readonly status: () => SyncStatus;
  readonly clock: () => number;
}

export const createSearch = ({ store, sessions, askers, status, clock }: SearchDeps): Search => {
  const facetsOf = (filter: Filter, asOf: number, zone: string): Promise<Facets> =>
    store.facets(filter, { asOf, top: FACETS_ASKED, timeline: timelineEdges(zone) });

  const common = ({ zone, zoneKnown }: Asker) => ({
    zone,
    zoneKnown,
    status: status(),
    nowMs: clock(),
  });

  /** Only for an answer to nothing: it costs a count for each part of the filter. */
  const offersFor = (filter: Filter, asOf: number, { zone }: Asker) =>
    findOffers(store, filter, { asOf, zone, nowMs: clock() });

  return {
    async ask(userId, filter, { ignored = [], summary = true } = {}) {
      const asker = await askers.askerOf(userId);
      const asOf = await store.snapshot();
      const [facets, counted, events] = await Promise.all([
        summary ? facetsOf(filter, asOf, asker.zone) : null,
        summary ? 0 : store.count(filter, { asOf }),
        store.page(filter, { limit: PAGE_SIZE, asOf }),
      ]);
      const count = facets?.count ?? counted;
      const storeIsEmpty = count === 0 && (await store.extent()).events === 0;
      const isEmpty = count === 0 && !storeIsEmpty;
      const offers = summary && isEmpty ? await offersFor(filter, asOf, asker) : null;
      const session = sessions.create({ askerId: userId, filter, asOf, count, facets });
      return {
        ...common(asker),
        sessionId: session.id,
        filter,
        facets,
        events,
        offset: 0,
        count,
        ignored,
        storeIsEmpty,
        offers,
      };
    },

    async page(userId, { sessionId, offset, edge }, { summary = true } = {}) {
      const session = await sessions.require(sessionId, userId);
      const { filter, asOf, count } = session;
      const asker = await askers.askerOf(userId);
      const options: PageOptions = {
        limit: PAGE_SIZE,
        asOf,
        ...(edge?.side === "older" ? { before: edge.cursor } : {}),
        ...(edge?.side === "newer" ? { after: edge.cursor } : {}),
      };
      const [facets, events] = await Promise.all([
        edge === null && summary ? (session.facets ?? facetsOf(filter, asOf, asker.zone)) : null,
        store.page(filter, options),
      ]);
      if (events.length === 0) throw new EventGoneError();
      return {
        ...common(asker),
        sessionId,
        filter,
        facets,
        events,
        offset,
        count,
        ignored: [],
        storeIsEmpty: false,
        offers: null,
      };
    },
  };
};

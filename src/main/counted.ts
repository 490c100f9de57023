import type { Metrics } from "../http/metrics.js";
import type { Intake } from "../intake/intake.js";
import type { AuditStore } from "../store/audit-store.js";
import type { AuditSource } from "../sync/audit-source.js";

/** The store, with what goes into it counted. */
export const countAppends = (store: AuditStore, metrics: Metrics): AuditStore => ({
  ...store,
  async append(batch) {
    const result = await store.append(batch);
    metrics.countAppended(result.stored.length, result.duplicates);
    return result;
  },
});

/** The intake, with what it rejects counted. */
export const countRejects = (intake: Intake, metrics: Metrics): Intake => ({
  ...intake,
  async parsePage(body) {
    const page = await intake.parsePage(body);
    metrics.countRejected(page.rejected.length);
    return page;
  },
  async *readFile(path) {
    for await (const part of intake.readFile(path)) {
      metrics.countRejected(part.rejected.length);
      yield part;
    }
  },
});

/** The source, with its pages and its failures counted. */
export const countReads = (source: AuditSource, metrics: Metrics): AuditSource => ({
  ...source,
  async searchPage(query, options) {
    try {
      const page = await source.searchPage(query, options);
      metrics.countRead(true);
      return page;
    } catch (error) {
      metrics.countRead(false);
      throw error;
    }
  },
});

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What is counted, and the page that Prometheus reads. */
export interface Metrics {
  /** New events that went into the store, and those that were there already. */
  countAppended(stored: number, duplicates: number): void;
  /** Texts that were no events. */
  countRejected(rejected: number): void;
  /** A page of the Code42 audit log that was asked for. */
  countRead(ok: boolean): void;
  observeRequest(route: string, status: number, seconds: number): void;
  readonly contentType: string;
  render(): Promise<string>;
}

export interface MetricsOptions {
  /** Epoch ms of the last poll that worked, asked at each reading. */
  readonly lastSuccessMs: () => number | null;
  /** Whether answers can be given. */
  readonly isReady: () => boolean;
  /** Messages that wait to be posted, and those that Slack does not take. */
  readonly alerts: () => { readonly waiting: number; readonly failing: number };
}

// An answer is due within three seconds, so the steps are fine below and coarse above.
const SECONDS_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10];

export const createMetrics = ({ lastSuccessMs, isReady, alerts }: MetricsOptions): Metrics => {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const stored = new Counter({
    name: "audit_bot_events_stored_total",
    help: "Events stored since the start",
    registers,
  });
  const duplicates = new Counter({
    name: "audit_bot_events_duplicate_total",
    help: "Events read again that were in the store already",
    registers,
  });
  const rejected = new Counter({
    name: "audit_bot_events_rejected_total",
    help: "Items read that were no audit events",
    registers,
  });
  const reads = new Counter({
    name: "audit_bot_code42_reads_total",
    help: "Pages asked of the Code42 audit log, by polls and the backfill, failed ones included",
    registers,
  });
  const failures = new Counter({
    name: "audit_bot_code42_read_failures_total",
    help: "Pages asked of the Code42 audit log that did not come, after all tries",
    registers,
  });
  const requests = new Histogram({
    name: "audit_bot_http_request_duration_seconds",
    help: "How long HTTP requests took",
    labelNames: ["route", "status"],
    buckets: SECONDS_BUCKETS,
    registers,
  });
  new Gauge({
    name: "audit_bot_last_success_timestamp_seconds",
    help: "When the Code42 audit log was last read with success; 0 for never",
    registers,
    collect() {
      this.set((lastSuccessMs() ?? 0) / 1000);
    },
  });
  new Gauge({
    name: "audit_bot_ready",
    help: "1 when answers can be given",
    registers,
    collect() {
      this.set(isReady() ? 1 : 0);
    },
  });
  new Gauge({
    name: "audit_bot_alerts_waiting",
    help: "Alert messages that wait to be posted",
    registers,
    collect() {
      this.set(alerts().waiting);
    },
  });
  new Gauge({
    name: "audit_bot_alerts_failing",
    help: "Alert messages that Slack does not take at present",
    registers,
    collect() {
      this.set(alerts().failing);
    },
  });
  return {
    countAppended(newEvents, known) {
      stored.inc(newEvents);
      duplicates.inc(known);
    },
    countRejected: (count) => rejected.inc(count),
    countRead(ok) {
      reads.inc();
      if (!ok) failures.inc();
    },
    observeRequest: (route, status, seconds) => requests.observe({ route, status }, seconds),
    contentType: registry.contentType,
    render: () => registry.metrics(),
  };
};

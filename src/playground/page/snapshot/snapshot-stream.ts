/** Where a stream of snapshots goes to: the part of an HTTP answer that it needs. */
export interface Outlet {
  /** @returns false when the reader is behind: write no more until `drained` */
  write(text: string): boolean;
  /** Calls back once, when the reader has caught up. */
  drained(caughtUp: () => void): void;
}

export interface SnapshotStream {
  /** Something may look different now. */
  changed(): void;
  stop(): void;
}

export interface SnapshotStreamOptions {
  readonly outlet: Outlet;
  /** The snapshot as it is now, as JSON on one line. */
  readonly render: () => string;
  /** Two snapshots are at least this far apart. */
  readonly gapMs: number;
  /** A sign of life goes out this often, for whoever cuts silent connections. */
  readonly heartbeatMs: number;
  /** Told when `render` throws; the stream goes on. */
  readonly onError: (error: unknown) => void;
}

/**
 * Sends the latest snapshot at once and after changes. Whoever reads slowly misses the ones between: nothing is ever
 * queued but the one that is being written.
 */
export const createSnapshotStream = (options: SnapshotStreamOptions): SnapshotStream => {
  const { outlet, gapMs } = options;
  let lastSent = "";
  let isDirty = true;
  let isBehind = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | null = null;

  const write = (text: string): void => {
    isBehind = !outlet.write(text);
    if (!isBehind) return;
    outlet.drained(() => {
      isBehind = false;
      if (isDirty) sendSoon();
    });
  };
  const send = (): void => {
    timer = null;
    if (isBehind || !isDirty) return;
    isDirty = false;
    timer = setTimeout(send, gapMs);
    try {
      const snapshot = options.render();
      if (snapshot === lastSent) return;
      lastSent = snapshot;
      write(`event: snapshot\ndata: ${snapshot}\n\n`);
    } catch (error) {
      options.onError(error);
    }
  };
  // Not within the change itself: more of them may belong to it.
  const sendSoon = (): void => {
    if (timer === null && !isBehind && !isStopped) timer = setTimeout(send, 0);
  };
  const heartbeat = setInterval(() => {
    if (!isBehind) write(": still here\n\n");
  }, options.heartbeatMs);

  send();
  return {
    changed: () => {
      isDirty = true;
      sendSoon();
    },
    stop: () => {
      isStopped = true;
      clearInterval(heartbeat);
      if (timer !== null) clearTimeout(timer);
    },
  };
};

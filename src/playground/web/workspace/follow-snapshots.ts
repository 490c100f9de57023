import type { Snapshot } from "../../page/protocol.js";

/** Who wants to know what a user sees. */
interface Follower {
  readonly onSnapshot: (snapshot: Snapshot) => void;
  readonly onConnected: (isConnected: boolean) => void;
  /** The server does not want to serve this user; it is asked again all the same. */
  readonly onRefused: (() => void) | undefined;
}

const RETRY_MS = 2_000;
/** Signs that somebody uses a tab again. */
const WAKING = ["focus", "pointerdown", "keydown"] as const;

/**
 * Follows what a user sees. The server parks a tab when too many are open; a parked one shows what it last knew, and follows
 * again as soon as somebody uses it.
 * @returns stops following
 */
export const followSnapshots = (user: string, follower: Follower): (() => void) => {
  let retry: ReturnType<typeof setTimeout> | undefined;
  /** Null while parked. */
  let stream: EventSource | null = null;

  const connect = (): void => {
    const next = new EventSource(`/workspace/stream?user=${encodeURIComponent(user)}`);
    stream = next;
    next.onopen = () => follower.onConnected(true);
    next.onerror = () => {
      follower.onConnected(false);
      // The browser tries again by itself, but not after an answer that is no stream.
      if (next.readyState !== EventSource.CLOSED) return;
      follower.onRefused?.();
      retry = setTimeout(connect, RETRY_MS);
    };
    next.addEventListener("snapshot", ({ data }) => {
      // The server is ours, and so is the type.
      follower.onSnapshot(JSON.parse(data) as Snapshot);
    });
    next.addEventListener("parked", () => {
      next.close();
      stream = null;
    });
  };
  const wake = (): void => {
    if (stream === null) connect();
  };

  connect();
  for (const sign of WAKING) window.addEventListener(sign, wake);
  return () => {
    for (const sign of WAKING) window.removeEventListener(sign, wake);
    clearTimeout(retry);
    stream?.close();
  };
};

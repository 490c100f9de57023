import type { Logger } from "pino";
import type { Filter } from "../audit/filter.js";
import type { ResultSession, State } from "../state/state.js";
import type { Facets, Snapshot } from "../store/audit-store.js";
import { SessionGoneError } from "./errors.js";

export type SessionState = Pick<State, "saveSession" | "session" | "deleteSessionsBefore">;

/** What a new session is made of. */
export interface NewSession {
  readonly askerId: string;
  readonly filter: Filter;
  readonly asOf: Snapshot;
  readonly count: number;
  readonly facets: Facets | null;
}

export interface Session extends ResultSession {
  /** The summary, while it is remembered; it is worked out again otherwise. */
  readonly facets?: Facets | null;
}

export interface Sessions {
  /** Remembers an answer at once, and on disk soon after. */
  create(session: NewSession): Session;
  /** @throws SessionGoneError when it is unknown, older than seven days or somebody else's */
  require(id: string, askerId: string): Promise<Session>;
  /** Fulfilled when everything created so far is on disk. */
  flush(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60_000;
const EXPIRY_MS = 7 * DAY_MS;
const MOST_REMEMBERED = 500;

export interface SessionsDeps {
  readonly state: SessionState;
  readonly clock: () => number;
  readonly createId: () => string;
  readonly log: Logger;
}

export const createSessions = ({ state, clock, createId, log }: SessionsDeps): Sessions => {
  const recent = new Map<string, Session>();
  let pending: Promise<unknown> = Promise.resolve();
  let cleanedMs = Number.NEGATIVE_INFINITY;

  // An answer whose session could not be written still works until the next start.
  const inBackground = (write: () => Promise<unknown>, what: string): void => {
    pending = pending.then(write).catch((error: unknown) => log.error({ err: error }, what));
  };

  const remember = (session: Session): void => {
    recent.set(session.id, session);
    const oldest = recent.keys().next();
    if (recent.size > MOST_REMEMBERED && !oldest.done) recent.delete(oldest.value);
  };

  const cleanDaily = (): void => {
    if (clock() - cleanedMs < DAY_MS) return;
    cleanedMs = clock();
    inBackground(
      () => state.deleteSessionsBefore(clock() - EXPIRY_MS),
      "could not delete expired result sessions",
    );
  };

  return {
    create({ facets, ...rest }) {
      const stored: ResultSession = { ...rest, id: createId(), createdMs: clock() };
      const session: Session = { ...stored, facets };
      remember(session);
      inBackground(() => state.saveSession(stored), "could not save a result session");
      cleanDaily();
      return session;
    },
    async require(id, askerId) {
      const session = recent.get(id) ?? (await state.session(id));
      if (session === undefined || session.askerId !== askerId) throw new SessionGoneError();
      if (session.createdMs < clock() - EXPIRY_MS) throw new SessionGoneError();
      return session;
    },
    async flush() {
      await pending;
    },
  };
};

export interface Silence {
  readonly kind: "no-poll" | "no-event";
  /** For a person. */
  readonly text: string;
}

export interface SilenceFacts {
  readonly nowMs: number;
  /** When the last poll worked, else when the sync started. */
  readonly polledMs: number;
  /** When the newest known event happened; null while that says nothing yet. */
  readonly eventMs: number | null;
  readonly pollSeconds: number;
  readonly silenceHours: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const durationText = (ms: number): string => {
  if (ms < 2 * HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} minutes`;
  if (ms < 48 * HOUR_MS) return `${Math.floor(ms / HOUR_MS)} hours`;
  return `${Math.floor(ms / (24 * HOUR_MS))} days`;
};

/** What has been quiet for too long: nothing seen is not the same as nothing happened. */
export const silencesOf = (facts: SilenceFacts): Silence[] => {
  const { nowMs, polledMs, eventMs, pollSeconds, silenceHours } = facts;
  const silences: Silence[] = [];
  const sincePollMs = nowMs - polledMs;
  if (sincePollMs >= Math.max(5 * MINUTE_MS, 2000 * pollSeconds)) {
    const text = `Code42 could not be read for ${durationText(sincePollMs)}: new events are not here yet.`;
    silences.push({ kind: "no-poll", text });
  }
  if (eventMs !== null && nowMs - eventMs >= silenceHours * HOUR_MS) {
    const text =
      `No event has happened for ${durationText(nowMs - eventMs)}. If that is unusual, check that ` +
      "Code42 still records the audit log and that the API client may read it.";
    silences.push({ kind: "no-event", text });
  }
  return silences;
};

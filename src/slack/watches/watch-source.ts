/** Where a watch's query comes from: an answer that somebody has before them, or words. */
export type WatchSource =
  | { readonly kind: "session"; readonly sessionId: string }
  /** As Slack would send it. */
  | { readonly kind: "query"; readonly query: string };

/** What a button carries that opens the form. */
export const formatWatchSource = (source: WatchSource): string =>
  source.kind === "session" ? `session|${source.sessionId}` : `query|${source.query}`;

export const parseWatchSource = (value: string): WatchSource | undefined => {
  const [, kind, rest = ""] = /^(session|query)\|(.*)$/s.exec(value) ?? [];
  if (kind === "session") return { kind, sessionId: rest };
  return kind === "query" ? { kind, query: rest } : undefined;
};

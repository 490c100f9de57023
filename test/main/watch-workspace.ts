import type { Act, ActAnswer, Snapshot } from "../../src/playground/page/protocol.js";

/** What a browser does with the playground's page, without the browser. */
export interface WorkspaceWatcher {
  /** Fulfilled with the first snapshot that holds this, the latest one included. */
  until(holds: (snapshot: Snapshot) => boolean): Promise<Snapshot>;
  act(act: Act): Promise<ActAnswer>;
  close(): Promise<void>;
}

async function* snapshotsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Snapshot> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const parts = text.split("\n\n");
    text = parts.pop() ?? "";
    for (const part of parts) {
      const data = part.split("\n").find((line) => line.startsWith("data: "));
      if (data !== undefined) yield JSON.parse(data.slice("data: ".length)) as Snapshot;
    }
  }
}

/** Watches the workspace as one user. */
export const watchWorkspace = async (origin: string, user: string): Promise<WorkspaceWatcher> => {
  const leaving = new AbortController();
  const response = await fetch(`${origin}/workspace/stream?user=${user}`, {
    signal: leaving.signal,
  });
  if (response.body === null) throw new Error("no stream");
  const snapshots = snapshotsOf(response.body);
  // Reading begins at once: a stream that nobody reads is cancelled when its response is collected.
  const first = await snapshots.next();
  let latest: Snapshot | null = first.done === true ? null : first.value;
  return {
    until: async (holds) => {
      for (;;) {
        if (latest !== null && holds(latest)) return latest;
        const { value, done } = await snapshots.next();
        if (done === true) throw new Error("the stream ended");
        latest = value;
      }
    },
    act: async (act) => {
      const answer = await fetch(`${origin}/workspace/act`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(act),
      });
      return (await answer.json()) as ActAnswer;
    },
    close: async () => {
      leaving.abort();
    },
  };
};

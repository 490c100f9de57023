import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSnapshotStream } from "../../../src/playground/page/snapshot/snapshot-stream.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A stream to a reader whose patience the test decides on. */
const start = () => {
  const written: string[] = [];
  const errors: unknown[] = [];
  const reader = { isFull: false, catchUp: (): void => undefined };
  let state = "1";
  const stream = createSnapshotStream({
    outlet: {
      write: (text) => {
        written.push(text);
        return !reader.isFull;
      },
      drained: (caughtUp) => {
        reader.catchUp = caughtUp;
      },
    },
    render: () => {
      if (state === "broken") throw new Error("broken");
      return `"${state}"`;
    },
    gapMs: 50,
    heartbeatMs: 15_000,
    onError: (error) => void errors.push(error),
  });
  const become = (next: string) => {
    state = next;
    stream.changed();
  };
  const states = () => written.map((text) => /^event: snapshot\ndata: "(.*)"\n\n$/.exec(text)?.[1]);
  return { stream, reader, written, errors, become, states };
};

describe("a stream of snapshots", () => {
  it("sends one at once, and the next not before the gap is over", () => {
    const { become, states } = start();
    expect(states()).toEqual(["1"]);
    become("2");
    vi.advanceTimersByTime(49);
    expect(states()).toEqual(["1"]);
    vi.advanceTimersByTime(1);
    expect(states()).toEqual(["1", "2"]);
  });

  it("sends a change after a pause at once, but not in the midst of it", () => {
    const { become, states } = start();
    vi.advanceTimersByTime(1_000);
    become("2");
    become("3");
    expect(states()).toEqual(["1"]);
    vi.advanceTimersByTime(0);
    expect(states()).toEqual(["1", "3"]);
  });

  it("sends at most one snapshot a gap, and always the last state", () => {
    const { become, states } = start();
    for (let change = 2; change <= 1_000; change += 1) {
      become(String(change));
      vi.advanceTimersByTime(1);
    }
    vi.advanceTimersByTime(50);
    expect(states().length).toBeLessThanOrEqual(21);
    expect(states().at(-1)).toBe("1000");
  });

  it("does not send what looks the same", () => {
    const { become, states } = start();
    become("1");
    vi.advanceTimersByTime(50);
    become("2");
    become("1");
    vi.advanceTimersByTime(50);
    expect(states()).toEqual(["1"]);
  });

  it("sends a sign of life every heartbeat", () => {
    const { written } = start();
    vi.advanceTimersByTime(30_000);
    expect(written.slice(1)).toEqual([": still here\n\n", ": still here\n\n"]);
  });

  it("writes nothing to a reader who is behind, and the latest once they caught up", () => {
    const { become, reader, states, written } = start();
    reader.isFull = true;
    become("2");
    vi.advanceTimersByTime(50);
    for (let change = 3; change <= 1_000; change += 1) {
      become(String(change));
      vi.advanceTimersByTime(60);
    }
    expect(states()).toEqual(["1", "2"]);
    expect(written).toHaveLength(2);
    reader.isFull = false;
    reader.catchUp();
    vi.advanceTimersByTime(50);
    expect(states()).toEqual(["1", "2", "1000"]);
  });

  it("goes on after a snapshot that could not be made, and tells of it", () => {
    const { become, states, errors } = start();
    become("broken");
    vi.advanceTimersByTime(50);
    become("2");
    vi.advanceTimersByTime(50);
    expect(states()).toEqual(["1", "2"]);
    expect(errors).toEqual([new Error("broken")]);
  });

  it("is silent once it is stopped, and leaves no timer behind", () => {
    const { stream, become, reader, written } = start();
    reader.isFull = true;
    become("2");
    vi.advanceTimersByTime(50);
    stream.stop();
    reader.catchUp();
    become("3");
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(written).toHaveLength(2);
  });
});

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createBotStatus } from "../../../src/playground/page/snapshot/bot-status.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Counts the questions; there is no bot to answer them. */
const countQuestions = () => {
  const counted = { asked: 0 };
  const origin = () => {
    counted.asked += 1;
    return null;
  };
  return { counted, status: createBotStatus({ origin, everyMs: 1_000, timeoutMs: 100 }) };
};

it("asks at once and then every so often, once for all who watch", async () => {
  const { counted, status } = countQuestions();
  const stops = [status.watch(() => {}), status.watch(() => {})];
  await vi.advanceTimersByTimeAsync(3_000);
  expect(counted.asked).toBe(4);
  for (const stop of stops) stop();
});

it("asks on while somebody watches, and no more when nobody does", async () => {
  const { counted, status } = countQuestions();
  const [first, second] = [status.watch(() => {}), status.watch(() => {})];
  first();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(counted.asked).toBe(3);
  second();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(counted.asked).toBe(3);
});

it("asks again when somebody comes back", async () => {
  const { counted, status } = countQuestions();
  status.watch(() => {})();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(counted.asked).toBe(1);
  const stop = status.watch(() => {});
  await vi.advanceTimersByTimeAsync(1_000);
  expect(counted.asked).toBe(3);
  stop();
});

import { expect } from "vitest";

/** Claims something of what a page comes to show, however slow the machine is. */
export const expectSoon = <T>(probe: () => T | Promise<T>, message?: string) =>
  expect.poll(probe, { timeout: 15_000, ...(message === undefined ? {} : { message }) });

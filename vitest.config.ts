import { defineConfig, type Plugin } from "vitest/config";

/** A worker thread runs outside of Vitest, so it needs the compiled file; `npm test` builds before. */
const compiledWorker: Plugin = {
  name: "compiled-worker",
  enforce: "pre",
  transform(code, id) {
    return id.endsWith("/src/intake/create-intake.ts")
      ? code.replace("./intake-worker.js", "../../dist/intake/intake-worker.js")
      : undefined;
  },
};

/** Rooms whose tests share nothing but what they make themselves: loading them once saves a third of their time. */
const SHARING = ["test/{alerts,audit,exports,insights,query,slack,state}/**/*.test.ts"];

export default defineConfig({
  plugins: [compiledWorker],
  test: {
    // Vitest leaves one core to itself; these tests mostly wait for programs that they start.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "rooms", include: SHARING, isolate: false } },
      {
        extends: true,
        test: { name: "whole", include: ["test/**/*.test.ts"], exclude: SHARING },
      },
    ],
  },
});

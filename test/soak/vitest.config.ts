import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Long tests, for `vitest run --config test/soak/vitest.config.ts`; never part of the suite. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: ["test/soak/store-*.ts"],
    testTimeout: 24 * 3_600_000,
  },
});

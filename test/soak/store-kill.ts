import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "vitest";
import { killWriters } from "../store/kill-writer.js";
import { seededRandom } from "../store/seeded-random.js";

const ROUNDS = Number(process.env.SOAK_ROUNDS ?? "200");
const SEED = Number(process.env.SOAK_SEED ?? "1");

it(`keeps every stored batch through ${ROUNDS} kills (seed ${SEED})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "audit-bot-soak-"));
  try {
    await killWriters(join(folder, "audit.duckdb"), ROUNDS, seededRandom(SEED));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

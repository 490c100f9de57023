import { openStore } from "../../src/store/open-store.js";
import { describeAuditStore } from "../store/conformance.js";

const runs = Number(process.env.SOAK_ROUNDS ?? "1000");
const seed = Number(process.env.SOAK_SEED ?? "1");

describeAuditStore(`DuckDB in memory (seed ${seed})`, () => openStore("duckdb::memory:"), {
  runs,
  seed,
});

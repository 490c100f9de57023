import { rmSync } from "node:fs";
import { createIntake } from "../../src/intake/create-intake.js";
import { openStore } from "../../src/store/open-store.js";
import { importFiles } from "../../src/sync/import-files.js";
import { scratchPath } from "./cache.js";
import { peakRssMb, report } from "./child.js";

const [file = ""] = process.argv.slice(2);
const path = scratchPath("import.duckdb");
for (const old of [path, `${path}.wal`]) rmSync(old, { force: true });

const store = await openStore(`duckdb:${path}`, { memoryLimitMb: 64 });
const intake = createIntake();
const startMs = performance.now();
const { stored, rejected } = await importFiles({ paths: [file], store, intake });
await store.close();
const seconds = (performance.now() - startMs) / 1000;
await intake.close();
rmSync(path, { force: true });
report({ stored, rejected, seconds, peakRssMb: peakRssMb() });

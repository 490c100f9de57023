import { benchAlertLatency } from "./alert-latency.js";
import { benchImport } from "./import.js";
import { benchParse } from "./parse.js";
import { benchSearch } from "./search.js";
import { benchWatches } from "./watches.js";

const BENCHMARKS = {
  import: benchImport,
  parse: benchParse,
  "search-1m": () => benchSearch("search-1m", 1_000_000),
  "search-10m": () => benchSearch("search-10m", 10_000_000),
  watches: benchWatches,
  "alert-latency": benchAlertLatency,
} as const;

type Name = keyof typeof BENCHMARKS;
const names = Object.keys(BENCHMARKS) as Name[];
const isName = (text: string): text is Name => names.some((name) => name === text);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isName(name));
if (unknown.length > 0) {
  process.stderr.write(
    `No benchmark is called ${unknown.join(", ")}. There are: ${names.join(", ")}.\n`,
  );
  process.exitCode = 2;
} else {
  for (const name of asked.length === 0 ? names : asked.filter(isName)) await BENCHMARKS[name]();
}

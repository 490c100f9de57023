import { openStore } from "../../src/store/open-store.js";
import { batchNumber } from "./numbered-batch.js";

// A program: appends batch after batch and prints how many are stored, until it is killed.
const [, , path = "", first = "0"] = process.argv;
const store = await openStore(`duckdb:${path}`);
for (let number = Number(first); ; number += 1) {
  await store.append(batchNumber(number));
  process.stdout.write(`${number + 1}\n`);
}

import { readConfig } from "../../src/config.js";
import { createLog } from "../../src/log.js";
import { startBot } from "../../src/main/start-bot.js";
import { peakRssMb, report } from "./child.js";

/** The whole bot as `audit-bot start` runs it, but for a clock that is so many ms ahead. */
const [aheadMs = ""] = process.argv.slice(2);
const { slack, ...config } = readConfig(process.env, process.cwd());
if (slack === null) throw new Error("there is no Slack to tell");
const bot = await startBot({
  config: { ...config, slack },
  log: createLog({ level: config.logLevel, secrets: config.secrets }),
  clock: () => Date.now() + Number(aheadMs),
});
// Whoever measures has ended, perhaps without a word.
process.once("disconnect", () => process.exit());
process.once("message", async () => {
  await bot.stop();
  report({ peakRssMb: peakRssMb() });
  process.disconnect();
});
report({ ready: true });

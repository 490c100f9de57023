import { asPerson } from "../../story/actor.js";
import { MINUTE_MS } from "../../story/durations.js";
import { fileFields } from "../../story/things.js";
import type { LiveHappening, Stage } from "./live-happening.js";

const LATE_MS = 6 * MINUTE_MS;

/** Later than Code42 promises: five minutes. */
export const createLateEvent = ({ world, write, random }: Stage): LiveHappening => ({
  id: "late",
  label: "Let something from six minutes ago arrive only now",
  hint: "Ask for “temporary file access granted today”: the time is six minutes ago.",
  happen(nowMs) {
    const file = { ...fileFields(random, "Board minutes final.pdf"), minutes: 15 };
    const timeMs = nowMs - LATE_MS;
    write("temporary_file_access_granted", timeMs, asPerson(world.cast.bernd), file, LATE_MS);
  },
});

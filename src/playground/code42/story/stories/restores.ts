import { asPerson } from "../actor.js";
import { chance, digits, pick, wholeBetween } from "../choose.js";
import { MINUTE_MS, SECOND_MS } from "../durations.js";
import { workMoment } from "../everyday/working-day.js";
import { affecting } from "../person.js";
import type { Story } from "./story.js";

const RESTORES = 24;
/** The one that the read-me asks for. */
const KNOWN_RESTORE_ID = "1077340021";

/** New laptops and lost folders: files come back, some in minutes and some in hours. */
export const restores: Story = ({ write }, { admins, steady, daysOf }, random) => {
  for (let index = 0; index < RESTORES; index += 1) {
    const admin = pick(random, admins);
    const workdays = daysOf(admin)
      .slice(1, -1)
      .filter(({ weekday }) => weekday <= 5);
    const day = index === 0 ? workdays.at(-6) : pick(random, workdays);
    if (day === undefined) continue;
    const person = pick(random, steady);
    const startMs = workMoment(random, admin, day);
    const minutes = index === 0 ? 16.5 : wholeBetween(random, 2, chance(random, 0.2) ? 170 : 25);
    const endMs = startMs + minutes * MINUTE_MS + wholeBetween(random, 0, 40) * SECOND_MS;
    const restore = {
      ...affecting(person, startMs),
      restoreId: index === 0 ? KNOWN_RESTORE_ID : `10773${digits(random, 5)}`,
      restoreType: pick(random, ["PUSH", "PUSH", "WEB"]),
      deviceName: person.deviceName,
      deviceId: `9122${digits(random, 14)}`,
    };
    const files = wholeBetween(random, 40, 90_000);
    const actor = asPerson(admin);
    write("restore_started", startMs, actor, { ...restore, requestedFiles: files });
    write("restore_ended", endMs, actor, {
      ...restore,
      restoredFiles: files,
      restoredBytes: files * wholeBetween(random, 9_000, 400_000),
      durationSeconds: Math.round((endMs - startMs) / SECOND_MS),
      result: "COMPLETED",
    });
    if (restore.restoreType !== "WEB") continue;
    write("zip_file_downloaded", endMs + 70 * SECOND_MS, actor, {
      ...restore,
      zipFileName: `${person.lastName.toLowerCase()}-files.zip`,
    });
  }
};

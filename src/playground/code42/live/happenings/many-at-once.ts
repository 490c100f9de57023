import { API_CLIENTS, asApiClient, asPerson } from "../../story/actor.js";
import { pick } from "../../story/choose.js";
import { MINUTE_MS, SECOND_MS } from "../../story/durations.js";
import { searchFields } from "../../story/everyday/search-request.js";
import { affecting } from "../../story/person.js";
import { fileFields } from "../../story/things.js";
import { createRound, type LiveHappening, type Stage } from "./live-happening.js";

const DOWNLOADS = 40;
const TEAM = 6;
const BURST = 10_000;
const BURST_MS = 110_000;

/** Bursts: a person's, a mistake's, and a program's. */
export const createManyAtOnce = ({ world, write, random }: Stage): readonly LiveHappening[] => {
  const { cast, steady } = world;
  const leaving = asPerson(cast.departing, "home");
  const admin = asPerson(cast.teamAdmin);
  const departments = [...new Set(steady.map(({ department }) => department))];
  const nextDepartment = createRound(departments);
  const runaway = asApiClient(API_CLIENTS.onboarding);

  return [
    {
      id: "downloads",
      label: "Let a departing analyst download 40 files",
      hint: `Ask for “downloads by ${cast.departing.email} today”.`,
      happen(nowMs) {
        write("logged_in", nowMs - 85 * SECOND_MS, leaving);
        for (let left = DOWNLOADS - 1; left >= 0; left -= 1) {
          const owner = pick(random, steady);
          write("file_download", nowMs - left * 2 * SECOND_MS, leaving, {
            ...fileFields(random),
            ...affecting(owner, nowMs),
            deviceName: owner.deviceName,
          });
        }
      },
    },
    {
      id: "accident",
      label: "Deactivate a team by accident",
      hint: "Ask for “deactivate user today”; a minute later also for “activate user today”.",
      happen(nowMs) {
        const department = nextDepartment();
        const team = steady.filter((person) => person.department === department).slice(0, TEAM);
        team.forEach((person, index) => {
          const user = affecting(person, nowMs);
          write("user_deactivated", nowMs - (TEAM - index) * 300, admin, user);
          write("activate_user", nowMs + MINUTE_MS + index * 700, admin, user);
        });
      },
    },
    {
      id: "burst",
      label: "Let a script run wild: 10,000 events",
      hint: "Ask for “usertype:api today”; all of it is there after the bot’s next reading.",
      happen(nowMs) {
        for (let left = BURST - 1; left >= 0; left -= 1) {
          const timeMs = nowMs - Math.floor((left * BURST_MS) / BURST);
          write("search_issued", timeMs, runaway, searchFields(random));
        }
      },
    },
  ];
};

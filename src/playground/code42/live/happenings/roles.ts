import { API_CLIENTS, asApiClient, asPerson } from "../../story/actor.js";
import { SECOND_MS } from "../../story/durations.js";
import { affecting } from "../../story/person.js";
import { createRound, type LiveHappening, type Stage } from "./live-happening.js";

const ADMINISTRATOR = { roleNames: ["Customer Cloud Admin"] };
const READER = { roleNames: ["Insider Risk Read Only"] };
const AT_ONCE = 30;
const FLOOD = 3_000;
const FLOOD_MS = 55_000;

/** What people may do is changed: once, for many people at once, and by a program that does not stop. */
export const createRoles = ({ world, write }: Stage): readonly LiveHappening[] => {
  const { cast, steady } = world;
  const admin = asPerson(cast.teamAdmin);
  const script = asApiClient(API_CLIENTS.access);
  const colleagues = steady.filter((one) => one.kind === "staff" && one !== cast.chitra);
  const nextColleague = createRound(colleagues);
  const promoted: ReturnType<typeof affecting>[] = [];

  const promote = (timeMs: number): void => {
    const user = affecting(nextColleague(), timeMs);
    write("user_roles_assigned", timeMs, admin, { ...user, ...ADMINISTRATOR });
    promoted.push(user);
  };

  return [
    {
      id: "admin-role",
      label: "Make somebody an administrator",
      hint: "Ask for “roles assigned today”.",
      happen: promote,
    },
    {
      id: "role-revoked",
      label: "Take the role from an administrator",
      hint: "Ask for “roles revoked today”.",
      happen(nowMs) {
        if (promoted.length === 0) promote(nowMs - 50 * SECOND_MS);
        write("user_roles_revoked", nowMs, admin, { ...promoted.pop(), ...ADMINISTRATOR });
      },
    },
    {
      id: "roles-at-once",
      label: `Give ${AT_ONCE} people a role at once`,
      hint: "Ask for “roles assigned today”: one administrator, within half a minute.",
      happen(nowMs) {
        for (let left = AT_ONCE - 1; left >= 0; left -= 1) {
          const user = affecting(nextColleague(), nowMs);
          write("user_roles_assigned", nowMs - left * SECOND_MS, admin, { ...user, ...READER });
        }
      },
    },
    {
      id: "roles-flood",
      label: "Let a script run wild: 3,000 role changes",
      hint: "Ask for “roles assigned usertype:api today”.",
      happen(nowMs) {
        for (let left = FLOOD - 1; left >= 0; left -= 1) {
          const type = left % 2 === 0 ? "user_roles_assigned" : "user_roles_revoked";
          const timeMs = nowMs - Math.floor((left * FLOOD_MS) / FLOOD);
          write(type, timeMs, script, { ...affecting(nextColleague(), timeMs), ...READER });
        }
      },
    },
  ];
};

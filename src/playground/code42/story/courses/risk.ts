import { dateText } from "../calendar.js";
import { chance, pick, uuid, wholeBetween } from "../choose.js";
import { DAY_MS } from "../durations.js";
import { affecting } from "../person.js";
import { WATCHLISTS } from "../things.js";
import { type Course, step } from "./course.js";

const FACTORS = [
  "Flight risk",
  "High impact employee",
  "Poor security practices",
  "Performance concerns",
];
const NOTES = ["Hands over to the team until Friday.", "Works from home for a month."];

const profile: Course = {
  doer: "analyst",
  times: 34,
  begin(world, random) {
    const person = pick(random, world.steady);
    const user = affecting(person, 0);
    const factors = {
      ...user,
      watchlistType: WATCHLISTS.privileged.watchlistType,
      riskFactors: chance(random, 0.3) ? FACTORS.slice(0, 2) : [pick(random, FACTORS)],
    };
    return [
      step("risk_factor_added", 0, factors),
      step("risk_profile_notes_changed", 0, {
        ...user,
        oldNotes: null,
        newNotes: pick(random, NOTES),
      }),
      step("risk_factor_removed", 12, factors),
    ];
  },
};

const dates: Course = {
  doer: "analyst",
  times: 10,
  begin(world, random) {
    const person = pick(random, world.steady);
    const user = affecting(person, 0);
    const day = (days: number): string => dateText(world.nowMs + days * DAY_MS, person.office.zone);
    const cloudAlias = `${person.firstName}.private@contractor.example`.toLowerCase();
    return [
      step("risk_profile_start_date_changed", 0, {
        ...user,
        oldStartDate: "",
        newStartDate: day(-wholeBetween(random, 30, 400)),
      }),
      step("cloud_alias_added", 0, { ...user, cloudAlias }),
      step("risk_profile_end_date_changed", 4, {
        ...user,
        oldEndDate: day(10),
        newEndDate: day(31),
      }),
      step("cloud_alias_removed", 9, { ...user, cloudAlias }),
    ];
  },
};

const indicators: readonly Course[] = [
  {
    doer: "system",
    times: 3,
    begin: (_world, random) => [
      step("risk_indicator_created", 0, {
        riskIndicatorId: uuid(random),
        riskIndicatorName: pick(random, [
          "AI chat uploads",
          "Whiteboard exports",
          "Note app uploads",
        ]),
        severity: 3,
      }),
    ],
  },
  {
    doer: "admin",
    times: 5,
    begin: (_world, random) => [
      step("risk_indicator_changed", 0, {
        riskIndicatorId: uuid(random),
        riskIndicatorName: pick(random, ["Off hours", "ZIP uploads", "Rare destination"]),
        oldSeverity: 3,
        newSeverity: pick(random, [2, 5, 8]),
      }),
    ],
  },
  {
    doer: "admin",
    times: 2,
    begin(_world, random) {
      const entity = { entityId: uuid(random), entityName: "Customer numbers (CN-000000)" };
      return [
        step("content_inspection_entity_created", 0, { ...entity, pattern: "CN-[0-9]{6}" }),
        step("content_inspection_entity_updated", 1, {
          ...entity,
          oldPattern: "CN-[0-9]{6}",
          newPattern: "CN-[0-9]{6,8}",
        }),
        step("content_inspection_entity_deleted", 20, entity),
      ];
    },
  },
];

export const risk: readonly Course[] = [profile, dates, ...indicators];

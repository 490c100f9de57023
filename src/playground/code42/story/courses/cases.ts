import { chance, pick, wholeBetween } from "../choose.js";
import { affecting, type Person } from "../person.js";
import type { Random } from "../random.js";
import { fileFields, fileSubject } from "../things.js";
import type { World } from "../world.js";
import { type Course, type Step, step } from "./course.js";

const WAYS = ["on a USB stick", "in a private cloud", "by e-mail", "at a competitor", "on a phone"];

const evidence = (subject: Person, random: Random) => ({
  ...fileFields(random),
  ...affecting(subject, 0),
});

const FIRST_NUMBER = 118;

const open = (world: World, random: Random, time: number) => {
  const subject = pick(random, world.steady);
  const it = {
    caseNumber: FIRST_NUMBER + time,
    caseName: `${fileSubject(random)} ${pick(random, WAYS)}`,
  };
  const files: Step[] = Array.from({ length: wholeBetween(random, 1, 5) }, () =>
    step("case_file_event_added", 0, { ...it, ...evidence(subject, random) }),
  );
  return {
    it,
    subject,
    steps: [step("case_created", 0, { ...it, ...affecting(subject, 0) }), ...files],
  };
};

type Begin = Course["begin"];

const usual: Begin = (world, random, time) => {
  const { it, subject, steps } = open(world, random, time);
  const [one, other] = [pick(random, world.analysts), pick(random, world.analysts)];
  const handOver = step("case_assignee_changed", 1, {
    ...it,
    oldAssignee: one.email,
    newAssignee: other.email,
  });
  return [
    ...steps,
    ...(one === other ? [] : [handOver]),
    ...(chance(random, 0.3)
      ? [step("case_exported", wholeBetween(random, 1, 4), { ...it, format: "PDF" })]
      : []),
    step("case_closed", wholeBetween(random, 1, 9), { ...it, ...affecting(subject, 0) }),
    ...(chance(random, 0.5) ? [step("case_archived", 3, it)] : []),
  ];
};

/** Somebody was suspected who had nothing to do with it. */
const mistaken: Begin = (world, random, time) => {
  const { it, subject, steps } = open(world, random, time);
  const other = pick(random, world.steady);
  return [
    ...steps,
    step("case_subject_changed", 0, { ...it, oldSubject: subject.email, newSubject: other.email }),
    step("case_file_event_removed", 0, { ...it, ...evidence(subject, random) }),
    step("case_assignee_changed", 1, {
      ...it,
      oldAssignee: world.cast.bernd.email,
      newAssignee: world.cast.bob.email,
    }),
    step("case_exported", 2, { ...it, format: "PDF" }),
    step("case_closed", 2, it),
    step("case_archived", 1, it),
    step("case_deleted", 9, it),
  ];
};

const CASES = 74;

export const cases: readonly Course[] = [
  {
    doer: "analyst",
    times: CASES,
    finished: 0.8,
    begin: (world, random, time) => (time % 20 === 0 ? mistaken : usual)(world, random, time),
  },
];

/** The number of the case after all of these. */
export const NEXT_CASE = FIRST_NUMBER + CASES;

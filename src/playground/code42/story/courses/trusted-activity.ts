import { digits, pick, uuid, wholeBetween } from "../choose.js";
import type { Random } from "../random.js";
import { type Course, step } from "./course.js";

const PARTNERS = [
  "northwind",
  "aurora-labs",
  "bluebird",
  "halden",
  "kestrel",
  "summit",
  "tidewater",
];

interface Trusted {
  /** The start of the types' names. */
  readonly type: string;
  readonly field: string;
  readonly times: number;
  make(partner: string, random: Random): string;
}

const KINDS: readonly Trusted[] = [
  {
    type: "account_name",
    field: "accountName",
    times: 4,
    make: (partner) => `${partner}-shared@example.com`,
  },
  { type: "domain", field: "domain", times: 7, make: (partner) => `${partner}.example` },
  {
    type: "git_repository",
    field: "gitRepository",
    times: 5,
    make: (partner) => `https://git.example.com/${partner}/integration.git`,
  },
  {
    type: "ip_address",
    field: "ipAddress",
    times: 6,
    make: (_partner, random) =>
      pick(random, ["198.51.100.", "203.0.113."]) + wholeBetween(random, 2, 60),
  },
  {
    type: "slack_workspace",
    field: "slackWorkspace",
    times: 3,
    make: (partner) => `${partner}-hq`,
  },
  {
    type: "url",
    field: "url",
    times: 5,
    make: (partner) => `https://files.${partner}.example/upload`,
  },
];

const REASONS = [
  "Partner for the launch",
  "Agreed with Legal",
  "Customer portal",
  "Build servers",
  "Translation agency",
];

/** Trusted activity: what the company's files may go to. */
export const trustedActivity: readonly Course[] = KINDS.map(({ type, field, times, make }) => ({
  doer: "admin",
  times,
  begin(_world, random) {
    const it = {
      trustedActivityId: digits(random, 6),
      [field]: make(pick(random, PARTNERS), random),
      requestId: uuid(random),
    };
    const reason = pick(random, REASONS);
    return [
      step(`${type}_added`, 0, { ...it, description: reason }),
      step(`${type}_changed`, wholeBetween(random, 1, 12), {
        ...it,
        oldDescription: reason,
        newDescription: `${reason}, until the end of the quarter`,
      }),
      step(`${type}_deleted`, wholeBetween(random, 2, 14), it),
    ];
  },
}));

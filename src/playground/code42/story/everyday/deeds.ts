import type { Actor } from "../actor.js";
import { chance, digits, pick, uuid, wholeBetween } from "../choose.js";
import { MINUTE_MS } from "../durations.js";
import type { Journal } from "../journal.js";
import { affecting, type Person } from "../person.js";
import type { Random } from "../random.js";
import type { Details } from "../story-event.js";
import { ALERT_RULES, fileFields } from "../things.js";
import { searchFields } from "./search-request.js";

/** Where deeds end up: a journal, or the log of a company that is at work. */
export type Write = Journal["write"];

/** One thing that an analyst does, with what follows from it. */
export interface Deed {
  /** How often, in comparison with the others. */
  readonly weight: number;
  /** Whether a team that watches its log is told of it. */
  readonly isNotable?: boolean;
  write(write: Write, at: Moment): void;
}

export interface Moment {
  readonly timeMs: number;
  readonly actor: Actor;
  /** Whom it is about. */
  readonly subject: Person;
  readonly random: Random;
}

const search: Deed = {
  weight: 60,
  write(write, { timeMs, actor, subject, random }) {
    const about = chance(random, 0.4) ? affecting(subject, timeMs).userName : undefined;
    write("search_issued", timeMs, actor, searchFields(random, about));
  },
};

const downloadFields = (subject: Person, timeMs: number, random: Random): Details => ({
  ...fileFields(random),
  ...affecting(subject, timeMs),
  deviceName: subject.deviceName,
});

const download: Deed = {
  weight: 22,
  write(write, { timeMs, actor, subject, random }) {
    const type = chance(random, 0.012) ? "file_download_io_error" : "file_download";
    write(type, timeMs, actor, downloadFields(subject, timeMs, random));
  },
};

const reviewAlert: Deed = {
  weight: 9,
  write(write, { timeMs, actor, subject, random }) {
    const { alertRuleId, alertRuleName } = pick(random, ALERT_RULES);
    const alert = { alertId: uuid(random), alertName: alertRuleName, alertRuleId };
    const about = { ...alert, ...affecting(subject, timeMs) };
    const end = chance(random, 0.85) ? "DISMISSED" : "PENDING_RESPONSE";
    const endMs = timeMs + wholeBetween(random, 3, 25) * MINUTE_MS;
    write("alert_state_changed", timeMs, actor, {
      ...about,
      oldState: "OPEN",
      newState: "IN_PROGRESS",
    });
    if (chance(random, 0.3)) {
      const note = pick(random, NOTES);
      write("alert_note_edited", endMs - MINUTE_MS, actor, { ...about, newNote: note });
    }
    write("alert_state_changed", endMs, actor, {
      ...about,
      oldState: "IN_PROGRESS",
      newState: end,
    });
  },
};

const NOTES: readonly string[] = [
  "Asked the manager, it was agreed.",
  "A backup of their own laptop, nothing left the company.",
  "Customer wanted the file by e-mail. Reminded them of the portal.",
  "Same files as last week.",
  "Waiting for an answer of the team lead.",
];

const removeSharing: Deed = {
  weight: 0.6,
  write(write, { timeMs, actor, subject, random }) {
    write("sharing_permission_removed", timeMs, actor, {
      ...fileFields(random),
      ...affecting(subject, timeMs),
      cloudStorage: pick(random, ["Google Drive", "OneDrive", "Box"]),
      sharedWith: `${pick(random, ["press", "info", "jobs"])}@contractor.example`,
    });
  },
};

const purgeChecksum: Deed = {
  weight: 0.05,
  isNotable: true,
  write: (write, { timeMs, actor, subject, random }) =>
    write("checksum_purged", timeMs, actor, {
      ...fileFields(random),
      ...affecting(subject, timeMs),
    }),
};

const lookAtFile = (asSystem: Actor): Deed => ({
  weight: 1,
  write(write, { timeMs, actor, random }) {
    const file = { ...fileFields(random), fileId: `1${digits(random, 18)}`, minutes: 15 };
    write("temporary_file_access_granted", timeMs, actor, file);
    const requestedBy = actor(timeMs, random).actorName;
    const endMs = timeMs + 15 * MINUTE_MS + wholeBetween(random, 0, 900);
    write("temporary_file_access_revoked", endMs, asSystem, { ...file, requestedBy });
  },
});

/** What analysts do all day. `system` is who ends their access to files. */
export const createDeeds = (system: Actor): readonly Deed[] => [
  search,
  download,
  reviewAlert,
  removeSharing,
  purgeChecksum,
  lookAtFile(system),
];

import { isDeepStrictEqual } from "node:util";
import type { Destination, Watch, WatchSettings } from "../../../state/alerts/watch.js";
import { asSeen } from "../../as-seen.js";
import { asSent } from "../../as-sent.js";
import {
  renderWatchSaved,
  savedBlocks,
  type WatchSaved,
} from "../../blocks/watches/watch-saved.js";
import { COMMAND } from "../../command-name.js";
import { UnknownControlError } from "../../errors.js";
import type { ReplyTo } from "../../messenger.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";
import { FIELDS, type Field } from "../../watch-form/fields.js";
import { readWatchForm, type TypedWatch } from "../../watch-form/read-watch-form.js";
import { isFixed } from "../../watch-form/render-watch-form.js";
import {
  parseWatchFormMetadata,
  type WatchFormMetadata,
} from "../../watch-form/watch-form-metadata.js";
import { ignoredProblem, queryProblem, withoutDates } from "../../watch-form/watch-query.js";
import { settingsOf } from "../../watch-form/watch-settings.js";
import { refusedRecipients } from "../../watches/recipient.js";
import { requireChangeable, requireMayHave } from "../../watches/watch-reader.js";
import type { Submission, SubmissionHandler } from "../submission.js";
import { answerWatches } from "./list.js";
import { formReaderOf } from "./load-form.js";

/** Where an error stands whose own field is not shown yet: what was chosen last may be on its way. */
const BESIDE: Readonly<Partial<Record<Field, Field>>> = {
  [FIELDS.channel]: FIELDS.target,
  [FIELDS.person]: FIELDS.target,
  [FIELDS.quietFrom]: FIELDS.quiet,
  [FIELDS.quietTo]: FIELDS.quiet,
  [FIELDS.escalateChannel]: FIELDS.escalate,
  [FIELDS.escalatePerson]: FIELDS.escalate,
  [FIELDS.digestTime]: FIELDS.kind,
};

const fieldErrors = (
  { blockOf }: TypedWatch,
  errors: Iterable<readonly [Field, string]>,
): Submission => ({
  kind: "errors",
  errors: Object.fromEntries(
    [...errors].map(([field, message]) => {
      const block = blockOf(field) ?? blockOf(BESIDE[field] ?? field);
      if (block === undefined) throw new UnknownControlError();
      return [block, message];
    }),
  ),
});

interface WatchedQuery {
  readonly query: string;
  readonly filter: WatchSettings["filter"];
  readonly problem: string | null;
  /** Words that meant nothing, which the form has said. */
  readonly ignored: readonly string[];
}

/** What is to be watched for: what is typed, or what cannot be changed. */
const queryOf = async (
  { questions, askers }: Room,
  { userId }: Ask,
  { query }: TypedWatch,
  watch: Watch | null,
  said: readonly string[],
): Promise<WatchedQuery> => {
  // Read anew, an untouched query could come out a little different, and the watch would begin anew.
  if (watch !== null && (isFixed(watch.id) || query?.trim() === asSeen(watch.query).trim())) {
    return { query: watch.query, filter: watch.filter, problem: null, ignored: [] };
  }
  const [question, { zone }] = await Promise.all([
    questions.read(userId, asSent(query ?? "")),
    askers.askerOf(userId),
  ]);
  const { text, parsed } = question;
  return {
    query: text.trim(),
    filter: withoutDates(parsed.filter),
    problem: queryProblem(question, zone) ?? ignoredProblem(parsed.ignored, said),
    ignored: parsed.ignored,
  };
};

const sameDestination = (a: Destination, b: Destination): boolean => isDeepStrictEqual(a, b);

/** The number of another watch of the same person for the same, to the same place; null without one. */
const twinOf = (watch: Watch, watches: readonly Watch[], userId: string): number | null => {
  const twin = watches.find(
    (each) =>
      each.id !== watch.id &&
      each.ownerId === userId &&
      isDeepStrictEqual(each.filter, watch.filter) &&
      sameDestination(each.destination, watch.destination),
  );
  return twin?.number ?? null;
};

const tell = async (
  room: Room,
  ask: Ask,
  to: ReplyTo,
  { page }: WatchFormMetadata,
  done: Pick<WatchSaved, "deed" | "watch" | "ignored" | "twin" | "hasMoved">,
): Promise<void> => {
  const { userId } = ask;
  const saved: WatchSaved = { ...done, userId, command: COMMAND };
  if (page === null) await room.messenger.answer(to, renderWatchSaved(saved));
  else {
    const list = await answerWatches(room, { ...ask, ...to }, COMMAND, page, savedBlocks(saved));
    await room.messenger.replace(to, list);
  }
};

/** The `watch-form` view came back: field errors, or a watch that is made or changed. */
export const onWatchForm: SubmissionHandler = async (room, { ask, values }) => {
  const metadata = parseWatchFormMetadata(ask.view?.metadata ?? "");
  if (metadata === undefined) throw new UnknownControlError();
  const { watchId, channelId, responseUrl } = metadata;
  const { userId, teamId } = ask;
  const typed = readWatchForm(values, metadata.draft);
  // Remembered for later: after all else it might come too late for the three seconds.
  for (const id of [typed.draft.personId, typed.draft.escalatePersonId]) {
    if (id !== null) void room.askers.profileOf(id);
  }
  const reader = await formReaderOf(room, ask, metadata);
  const before = watchId === null ? null : requireChangeable(room.alerts, reader, watchId);
  const { leftOut } = metadata;
  const { query, filter, problem, ignored } = await queryOf(room, ask, typed, before, leftOut);
  const form = settingsOf(typed.draft, { userId, watchId, query, filter });
  const missing = new Map(form.ok ? [] : form.errors);
  if (problem !== null) missing.set(FIELDS.query, problem);
  if (!form.ok || missing.size > 0) return fieldErrors(typed, missing);
  const { settings } = form;
  requireMayHave(settings, reader);
  const refused = await refusedRecipients(room, settings, userId);
  const strangers = [
    ...(refused.destination === null ? [] : [[FIELDS.person, refused.destination] as const]),
    ...(refused.escalation === null ? [] : [[FIELDS.escalatePerson, refused.escalation] as const]),
  ];
  if (strangers.length > 0) return fieldErrors(typed, strangers);
  const to: ReplyTo = { userId, teamId, channelId, responseUrl };
  return {
    kind: "accepted",
    to,
    work: async () => {
      await room.presses.once(`watch-form|${ask.view?.id}`, async () => {
        const waiting = watchId === null ? 0 : room.alerts.deliveryOf(watchId).waiting;
        const watch =
          watchId === null
            ? await room.alerts.createWatch(settings, userId)
            : await room.alerts.changeWatch(watchId, settings);
        await tell(room, ask, to, metadata, {
          ...{ deed: watchId === null ? "made" : "changed", watch, ignored },
          twin: twinOf(watch, room.alerts.watches(), userId),
          hasMoved:
            waiting > 0 &&
            before !== null &&
            !sameDestination(before.destination, watch.destination),
        });
      });
    },
  };
};

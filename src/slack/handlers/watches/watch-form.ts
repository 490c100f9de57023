import type { Watch, WatchSettings } from "../../../state/alerts/watch.js";
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
import { queryProblem, withoutDates } from "../../watch-form/watch-query.js";
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
}

/** What is to be watched for: what is typed, or what cannot be changed. */
const queryOf = async (
  { questions, askers }: Room,
  { userId }: Ask,
  { query }: TypedWatch,
  watch: Watch | null,
): Promise<WatchedQuery> => {
  // Read anew, an untouched query could come out a little different, and the watch would begin anew.
  if (watch !== null && (isFixed(watch.id) || query?.trim() === asSeen(watch.query).trim())) {
    return { query: watch.query, filter: watch.filter, problem: null };
  }
  const [question, { zone }] = await Promise.all([
    questions.read(userId, asSent(query ?? "")),
    askers.askerOf(userId),
  ]);
  const { text, parsed } = question;
  return {
    query: text.trim(),
    filter: withoutDates(parsed.filter),
    problem: queryProblem(question, zone),
  };
};

const tell = async (
  room: Room,
  ask: Ask,
  to: ReplyTo,
  { page }: WatchFormMetadata,
  { deed, watch }: Pick<WatchSaved, "deed" | "watch">,
): Promise<void> => {
  const { userId } = ask;
  const { zone } = await room.askers.askerOf(userId);
  const saved: WatchSaved = {
    ...{ deed, watch, userId, zone, command: COMMAND },
    nowMs: room.clock(),
  };
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
  const { query, filter, problem } = await queryOf(room, ask, typed, before);
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
        const watch =
          watchId === null
            ? await room.alerts.createWatch(settings, userId)
            : await room.alerts.changeWatch(watchId, settings);
        await tell(room, ask, to, metadata, { deed: watchId === null ? "made" : "changed", watch });
      });
    },
  };
};

import type { InputBlock, ModalView, PlainTextOption } from "@slack/types";
import { zoneWords } from "../../audit/filter-words.js";
import { context } from "../blocks/elements.js";
import { LIMITS } from "../blocks/limits.js";
import { plainText } from "../blocks/text.js";
import { DURATIONS, FIELDS, MOST_DAYS, MUTE_FORM, type Scope } from "./fields.js";

const LABEL_MOST = 100;
const HINT_MOST = 200;
const NAME_MOST = 300;

export interface MuteFormShown {
  /** The watch's. */
  readonly number: number;
  /** What the watch is about. Hostile text. */
  readonly watchName: string;
  /** Whose alerts can be muted; null: the event names no user. Hostile text. */
  readonly userName: string | null;
  /** May also mute in watches that are not their own. */
  readonly isAdmin: boolean;
  /** IANA zone of the reader: dates are read in it. */
  readonly zone: string;
  readonly metadata: string;
}

const optionOf = (value: string, label: string, description?: string): PlainTextOption => ({
  text: plainText(label, LIMITS.optionText),
  value,
  ...(description === undefined
    ? {}
    : { description: plainText(description, LIMITS.optionDescription) }),
});

const scopeOption: (scope: Scope, label: string, description: string) => PlainTextOption = optionOf;

const scopesOf = ({
  number,
  watchName,
  userName,
  isAdmin,
}: MuteFormShown): readonly PlainTextOption[] => [
  scopeOption("watch", "This watch", `#${number}: ${watchName}`),
  ...(userName === null ? [] : [scopeOption("user-in-watch", "This user in this watch", userName)]),
  ...(userName === null || !isAdmin
    ? []
    : [scopeOption("user", "This user in all watches", userName)]),
];

const radio = (field: string, label: string, options: readonly PlainTextOption[]): InputBlock => {
  const [first] = options;
  return {
    type: "input",
    block_id: field,
    label: plainText(label, LABEL_MOST),
    element: {
      type: "radio_buttons",
      action_id: field,
      options: [...options],
      ...(first === undefined ? {} : { initial_option: first }),
    },
  };
};

const dateInput: InputBlock = {
  type: "input",
  block_id: FIELDS.date,
  optional: true,
  label: plainText("Date", LABEL_MOST),
  element: { type: "datepicker", action_id: FIELDS.date },
  hint: plainText(
    `Only for “Until a date”, else it does not matter: at most ${MOST_DAYS} days ahead.`,
    HINT_MOST,
  ),
};

const timeInput = (zone: string): InputBlock => ({
  type: "input",
  block_id: FIELDS.time,
  optional: true,
  label: plainText("Time", LABEL_MOST),
  element: { type: "timepicker", action_id: FIELDS.time, initial_time: "09:00" },
  hint: plainText(
    `Only for “Until a date”, else it does not matter: the time in ${zoneWords(zone)}.`,
    HINT_MOST,
  ),
});

/** Asks what to mute and how long, for an alert. */
export const renderMuteForm = (shown: MuteFormShown): ModalView => ({
  type: "modal",
  callback_id: MUTE_FORM,
  private_metadata: shown.metadata,
  title: plainText("Mute alerts", LIMITS.viewTitle),
  submit: plainText("Mute", LIMITS.viewSubmit),
  close: plainText("Cancel", LIMITS.viewClose),
  blocks: [
    radio(FIELDS.scope, "What to mute", scopesOf(shown)),
    radio(
      FIELDS.duration,
      "How long",
      Object.entries(DURATIONS).map(([value, { label }]) => optionOf(value, label)),
    ),
    dateInput,
    timeInput(shown.zone),
    context(
      plainText(
        "Nothing is lost: when the mute ends, what it held back is posted, in one message for each watch.",
        NAME_MOST,
      ),
    ),
  ],
});

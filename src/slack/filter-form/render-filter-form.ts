import type {
  InputBlock,
  InputBlockElement,
  KnownBlock,
  ModalView,
  PlainTextOption,
} from "@slack/types";
import type { Filter } from "../../audit/filter.js";
import { USER_TYPES, type UserType } from "../../audit/user-type.js";
import { context } from "../blocks/elements.js";
import { LIMITS } from "../blocks/limits.js";
import { plainText } from "../blocks/text.js";
import { DATE_PRESETS, type DatePreset } from "./date-presets.js";
import { FIELDS, FILTER_FORM } from "./fields.js";
import { keptInWords, keptValues } from "./kept-values.js";
import { pickerSeconds } from "./picker-time.js";
import { categoryOption, typeOption } from "./type-options.js";
import { VALUE_FIELDS, type ValueList } from "./value-fields.js";
import { INPUT_MOST, listForForm } from "./value-list.js";
import { chosenOptions } from "./value-options.js";

const USER_TYPE_LABELS: Readonly<Record<UserType, string>> = {
  USER: "User",
  SUPPORT_USER: "Support user",
  API_CLIENT: "API client",
  SYSTEM: "System",
  UNKNOWN: "Unknown",
};

const input = (
  field: string,
  label: string,
  element: InputBlockElement,
  hint?: string,
): InputBlock => ({
  type: "input",
  block_id: field,
  optional: true,
  label: plainText(label, 100),
  element,
  ...(hint === undefined ? {} : { hint: plainText(hint, 200) }),
});

const texts = (values: readonly string[]): InputBlock => {
  const { text } = listForForm(values);
  return input(
    FIELDS.text,
    "Text anywhere in the event",
    {
      type: "plain_text_input",
      action_id: FIELDS.text,
      max_length: INPUT_MOST,
      ...(text === "" ? {} : { initial_value: text }),
    },
    "With commas between them, all must occur",
  );
};

/** A menu of what the app suggests for what is typed. */
const suggested = (
  field: string,
  label: string,
  chosen: readonly PlainTextOption[],
  { placeholder, hint }: { readonly placeholder: string; readonly hint?: string },
): InputBlock =>
  input(
    field,
    label,
    {
      type: "multi_external_select",
      action_id: field,
      min_query_length: 0,
      placeholder: plainText(placeholder, 150),
      ...(chosen.length === 0 ? {} : { initial_options: [...chosen] }),
    },
    hint,
  );

/** How the fields read that values are suggested for. */
const VALUE_WORDS = {
  users: {
    label: "Users",
    placeholder: "Type a few letters, or *@example.com",
    hint: "* stands for anything. Several can be pasted with commas between them.",
  },
  affectedUsers: {
    label: "Affected users",
    placeholder: "Type a few letters, or *@example.com",
    hint: "Whom it happened to",
  },
  ips: { label: "IP addresses", placeholder: "Type an address, or a range: 10.0.0.0/8" },
  resourceIds: { label: "Resource IDs", placeholder: "Type any part of an id" },
} as const satisfies Record<ValueList, object>;

const values = (list: ValueList, filter: Filter): InputBlock => {
  const { label, ...words } = VALUE_WORDS[list];
  return suggested(VALUE_FIELDS[list].field, label, chosenOptions(filter[list]).options, words);
};

const userTypes = (chosen: readonly UserType[]): InputBlock => {
  const optionOf = (type: UserType): PlainTextOption => ({
    text: plainText(USER_TYPE_LABELS[type], LIMITS.optionText),
    value: type,
  });
  return input(FIELDS.userTypes, "User type", {
    type: "checkboxes",
    action_id: FIELDS.userTypes,
    options: USER_TYPES.map(optionOf),
    ...(chosen.length === 0
      ? {}
      : { initial_options: USER_TYPES.filter((type) => chosen.includes(type)).map(optionOf) }),
  });
};

const eventTypes = (
  { eventTypes: types, categories }: Filter,
  kept: ReturnType<typeof keptValues>,
) => {
  const chosen = [
    ...categories.filter((value) => !kept.categories.includes(value)).map(categoryOption),
    ...types.filter((value) => !kept.eventTypes.includes(value)).map(typeOption),
  ];
  return suggested(FIELDS.eventTypes, "Event types", chosen, {
    placeholder: "Type a few letters: login, role, alert rule…",
  });
};

const dateRange = (preset: DatePreset): InputBlock => {
  const options = DATE_PRESETS.map(
    ([value, label]): PlainTextOption => ({ text: plainText(label, LIMITS.optionText), value }),
  );
  const initial = options.find(({ value }) => value === preset);
  return {
    ...input(FIELDS.range, "Dates", {
      type: "static_select",
      action_id: FIELDS.range,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    }),
    optional: false,
  };
};

const dateTime = (field: string, label: string, iso: string | null): InputBlock => {
  const seconds = pickerSeconds(iso);
  return input(field, label, {
    type: "datetimepicker",
    action_id: field,
    ...(seconds === null ? {} : { initial_date_time: seconds }),
  });
};

const keptNote = (kept: readonly string[]): readonly KnownBlock[] =>
  kept.length === 0
    ? []
    : [
        context(
          plainText(
            `Kept as they are, since this form has no room for them: ${kept.join(", ")}. Remove them with their ✕ in the answer.`,
            500,
          ),
        ),
      ];

/** The preset that a filter's dates were filled in as. */
export const presetOf = ({ from, to }: Filter): DatePreset =>
  from === null && to === null ? "all" : "custom";

/** Every filter of the console, filled in. */
export const renderFilterForm = (filter: Filter, metadata: string): ModalView => {
  const kept = keptValues(filter);
  return {
    type: "modal",
    callback_id: FILTER_FORM,
    private_metadata: metadata,
    title: plainText("Edit filters", LIMITS.viewTitle),
    submit: plainText("Search", LIMITS.viewSubmit),
    close: plainText("Cancel", LIMITS.viewClose),
    blocks: [
      values("users", filter),
      values("affectedUsers", filter),
      eventTypes(filter, kept),
      dateRange(presetOf(filter)),
      dateTime(FIELDS.start, "Custom start", filter.from),
      dateTime(FIELDS.end, "Custom end (not included)", filter.to),
      userTypes(filter.userTypes),
      values("ips", filter),
      values("resourceIds", filter),
      texts(filter.text),
      ...keptNote(keptInWords(kept)),
    ],
  };
};

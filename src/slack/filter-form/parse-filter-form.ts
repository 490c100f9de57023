import { z } from "zod";
import { isAddressPattern } from "../../audit/address.js";
import { type Filter, filterSchema } from "../../audit/filter.js";
import { USER_TYPES } from "../../audit/user-type.js";
import { type DateRange, isDatePreset, rangeOf } from "./date-presets.js";
import { FIELDS } from "./fields.js";
import { keptValues } from "./kept-values.js";
import { parseOptionValue } from "./option-values.js";
import { pickedInstant, pickerSeconds } from "./picker-time.js";
import { presetOf } from "./render-filter-form.js";
import { parseChosen } from "./type-options.js";
import { VALUE_FIELDS, type ValueList } from "./value-fields.js";
import { parseList, shortValue } from "./value-list.js";

const option = z.object({ value: z.string() });
const stateSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: option.nullish(),
      selected_options: z.array(option).nullish(),
      selected_date_time: z.number().nullish(),
    }),
  ),
);
type FormState = z.infer<typeof stateSchema>;

/** Messages by the block they belong to, as a view submission's answer takes them. */
export type FieldErrors = Readonly<Record<string, string>>;

export type ParsedForm =
  | { readonly ok: true; readonly filter: Filter }
  | { readonly ok: false; readonly errors: FieldErrors };

export interface FormContext {
  /** What the form was filled with. */
  readonly before: Filter;
  readonly nowMs: number;
  readonly zone: string;
}

const userTypeSchema = z.enum(USER_TYPES);

const fieldOf = (state: FormState, field: string) => state[field]?.[field];
const chosenOf = (state: FormState, field: string) =>
  (fieldOf(state, field)?.selected_options ?? []).map(({ value }) => value);
const valuesOf = (state: FormState, list: ValueList): readonly string[] => [
  ...new Set(chosenOf(state, VALUE_FIELDS[list].field).flatMap(parseOptionValue)),
];
const secondsOf = (state: FormState, field: string) =>
  fieldOf(state, field)?.selected_date_time ?? null;

const addressErrors = (addresses: readonly string[]): FieldErrors => {
  const wrong = addresses
    .filter((address) => !isAddressPattern(address))
    .map((address) => `“${shortValue(address)}”`);
  return wrong.length === 0
    ? {}
    : {
        [FIELDS.addresses]: `Not an address or a range: ${wrong.slice(0, 3).join(", ")}. For example: 203.0.113.7 or 10.0.0.0/8`,
      };
};

const sameMinute = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.floor(a / 60) === Math.floor(b / 60);

const customErrors = (range: DateRange): FieldErrors => {
  if (range.from === null && range.to === null) {
    return { [FIELDS.start]: "Pick a start, an end or both, or choose All dates above." };
  }
  return range.from !== null && range.to !== null && Date.parse(range.from) >= Date.parse(range.to)
    ? { [FIELDS.end]: "The end must be after the start." }
    : {};
};

const parseDates = (
  state: FormState,
  { before, nowMs, zone }: FormContext,
): { range: DateRange; errors: FieldErrors } => {
  const preset = fieldOf(state, FIELDS.range)?.selected_option?.value ?? "all";
  const [start, end] = [secondsOf(state, FIELDS.start), secondsOf(state, FIELDS.end)];
  if (!isDatePreset(preset) || preset === "custom") {
    const kept = keptValues(before);
    const range = {
      from: pickedInstant(start, before.from) ?? kept.from,
      to: pickedInstant(end, before.to) ?? kept.to,
    };
    return { range, errors: customErrors(range) };
  }
  const untouched =
    sameMinute(start, pickerSeconds(before.from)) && sameMinute(end, pickerSeconds(before.to));
  // A date picked beside an untouched preset would be lost without a word.
  const errors: FieldErrors =
    untouched || preset !== presetOf(before)
      ? {}
      : { [FIELDS.range]: "You picked a custom start or end: choose Custom start and end here." };
  return { range: rangeOf(preset, nowMs, zone), errors };
};

/**
 * Reads a submitted filter form.
 * @param values the view's `state.values`
 */
export const parseFilterForm = (values: unknown, formContext: FormContext): ParsedForm => {
  const state = stateSchema.parse(values);
  const kept = keptValues(formContext.before);
  const ips = valuesOf(state, "ips");
  const { range, errors: dateErrors } = parseDates(state, formContext);
  const errors = { ...addressErrors(ips), ...dateErrors };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const { eventTypes, categories } = parseChosen(chosenOf(state, FIELDS.eventTypes));
  const userTypes = chosenOf(state, FIELDS.userTypes).flatMap((value) => {
    const parsed = userTypeSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  return {
    ok: true,
    filter: filterSchema.parse({
      users: [...valuesOf(state, "users"), ...kept.users],
      notUsers: kept.notUsers,
      affectedUsers: [...valuesOf(state, "affectedUsers"), ...kept.affectedUsers],
      eventTypes: [...eventTypes, ...kept.eventTypes],
      notEventTypes: kept.notEventTypes,
      categories: [...categories, ...kept.categories],
      userTypes,
      ips: [...ips, ...kept.ips],
      notIps: kept.notIps,
      resourceIds: [...valuesOf(state, "resourceIds"), ...kept.resourceIds],
      text: [...parseList(fieldOf(state, FIELDS.text)?.value ?? ""), ...kept.text],
      ...range,
    }),
  };
};

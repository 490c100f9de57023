import type { PlainTextOption } from "@slack/types";
import { LIMITS } from "../blocks/limits.js";
import { FIELDS } from "../filter-form/fields.js";
import { suggestTypes, type TypeGroup } from "../filter-form/type-options.js";
import { VALUE_FIELDS, type ValueList } from "../filter-form/value-fields.js";
import { searchedText, valueOptions } from "../filter-form/value-options.js";
import type { OptionsPayload } from "../payloads.js";
import type { Room } from "../room.js";

/** When a menu must be answered, a little before Slack gives up on it. */
export const ANSWER_MS = LIMITS.ackMs - 500;

export type OptionsAnswer =
  | { readonly options: PlainTextOption[] }
  | { readonly option_groups: TypeGroup[] };

/** @param late fulfilled when the answer must go out with what is there */
export type OptionsHandler = (
  room: Room,
  payload: OptionsPayload,
  late: Promise<unknown>,
) => Promise<OptionsAnswer>;

/** What was asked of the store, or something `instead` where that fails or is late. */
const inTime = async <T>(
  { log }: Room,
  asked: Promise<T>,
  late: Promise<unknown>,
  instead: T,
): Promise<T> => {
  let isAnswered = false;
  const answered = asked
    .catch((error: unknown) => {
      log.warn({ err: error }, "could not read suggestions from the store");
      return instead;
    })
    .finally(() => {
      isAnswered = true;
    });
  const givenUp = late.then(() => {
    if (!isAnswered) log.warn("the store is slow: a menu shows no suggestions from it");
    return instead;
  });
  return Promise.race([answered, givenUp]);
};

const onTypeOptions: OptionsHandler = async (room, { typed }, late) => {
  const typesSeen = await inTime(room, room.store.typesSeen(), late, []);
  return { option_groups: [...suggestTypes(typed, typesSeen)] };
};

const onValueOptions =
  (list: ValueList): OptionsHandler =>
  async (room, { typed }, late) => {
    const { suggested } = VALUE_FIELDS[list];
    const asked = room.store.suggest(
      suggested,
      searchedText(list, typed),
      LIMITS.suggestionOptions,
    );
    const suggestions = await inTime(room, asked, late, { values: [], sinceUs: null });
    return { options: [...valueOptions(list, typed, suggestions)] };
  };

/** Every menu that is filled while somebody types, by its `action_id`. */
export const OPTIONS: ReadonlyMap<string, OptionsHandler> = new Map([
  [FIELDS.eventTypes, onTypeOptions],
  [VALUE_FIELDS.users.field, onValueOptions("users")],
  [VALUE_FIELDS.affectedUsers.field, onValueOptions("affectedUsers")],
  [VALUE_FIELDS.ips.field, onValueOptions("ips")],
  [VALUE_FIELDS.resourceIds.field, onValueOptions("resourceIds")],
]);

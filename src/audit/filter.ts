import { z } from "zod";
import { USER_TYPES } from "./user-type.js";

const values = z.array(z.string().min(1)).default([]);
const instant = z.iso.datetime().nullable().default(null);

/**
 * What a question asks for. Values within a list are alternatives (`text` excepted: all must
 * occur); different lists must all match; an empty list asks nothing.
 *
 * - `users`, `notUsers`: the acting user's name, whole, any case; `*` is a wildcard
 * - `affectedUsers`: likewise, the user it happened to (name or id; old and new name of renames)
 * - `eventTypes`, `notEventTypes`: labels of the catalogue, or the API's name for types outside it
 * - `categories`: category labels of the catalogue
 * - `ips`, `notIps`: addresses or CIDR ranges, v4 or v6
 * - `resourceIds`: ids in any id field, whole, any case; `*` is a wildcard
 * - `text`: each occurs somewhere in the event, any case
 * - `from` (inclusive), `to` (exclusive): ISO 8601 in UTC
 *
 * An exclusion keeps events whose field is empty; the user type `UNKNOWN` takes empty ones too.
 */
export const filterSchema = z.object({
  users: values,
  notUsers: values,
  affectedUsers: values,
  eventTypes: values,
  notEventTypes: values,
  categories: values,
  userTypes: z.array(z.enum(USER_TYPES)).default([]),
  ips: values,
  notIps: values,
  resourceIds: values,
  text: values,
  from: instant,
  to: instant,
});

export type Filter = Readonly<z.infer<typeof filterSchema>>;

/** Matches every event. */
export const everything: Filter = Object.freeze(filterSchema.parse({}));

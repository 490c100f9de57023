import { before, type Days, next } from "./days.js";
import type { Input } from "./scan.js";

/** Source of an expression with one group: "last", "this", "next" before a name of days. */
export const WHICH =
  "(?:((?:the )?(?:last|previous|past|prior)|this past|this|the current|current|the|next) )?";

/** "Last" passes over what is going on; "this" and no word at all take the most recent. */
export const chosen = (which: string | undefined, days: Days, input: Input): Days => {
  if (which === undefined || /^(?:this|the current|current|the)$/.test(which)) return days;
  if (which === "next") return next(days, input.now.today);
  return before(days, input.now.today);
};

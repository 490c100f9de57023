/** Source of an expression with one group: a weekday, whole or short, as in "Fri. afternoon". */
export const WEEKDAY =
  "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?:\\.(?= [\\p{L}\\p{N}]))?";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** ISO: Monday is 1. */
export const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.slice(0, 3)) + 1;

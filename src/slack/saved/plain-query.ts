import { normalise } from "../../query/normalise.js";

/** Escapes what would be read as Slack's formatting; everything else stays as people see it. */
export const typedAgain = (plain: string): string =>
  plain.replace(/&(?=(?:amp|lt|gt);)/g, "&amp;").replaceAll("<", "&lt;");

/**
 * Typed text as plain words: what Slack and keyboards did to it is undone, once and for all. Dates stay
 * as they were said. `typedAgain` of it is read back as the very same words.
 */
export const plainQuery = (typed: string): string => {
  let plain = normalise(typed).trim();
  // Smart quotes around straight ones pair up anew when they have become straight; each pass leaves
  // fewer characters to change, so it ends.
  for (;;) {
    const again = normalise(typedAgain(plain)).trim();
    if (again === plain) return plain;
    plain = again;
  }
};

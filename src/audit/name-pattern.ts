/** Whether a filter's name has a wildcard in it. */
export const hasWildcard = (pattern: string): boolean => pattern.includes("*");

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\/]/g, "\\$&");

/** A test for names: whole and case-insensitive, `*` standing for any text, none included. */
export const nameMatcher = (pattern: string): ((name: string) => boolean) => {
  const folded = pattern.toLowerCase();
  if (!hasWildcard(folded)) return (name) => name.toLowerCase() === folded;
  const expression = new RegExp(`^${folded.split(/\*+/).map(escaped).join(".*")}$`, "su");
  return (name) => expression.test(name.toLowerCase());
};

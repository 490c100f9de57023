/** Whether every number that a block shows as a `value` is a whole one, as counts are. */
export const hasCountsOnly = (part: unknown): boolean => {
  if (Array.isArray(part)) return part.every(hasCountsOnly);
  if (typeof part !== "object" || part === null) return true;
  return Object.entries(part).every(([key, value]) =>
    key === "value" && typeof value === "number" ? Number.isInteger(value) : hasCountsOnly(value),
  );
};

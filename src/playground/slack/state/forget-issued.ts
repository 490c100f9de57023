/**
 * Forgets what was handed out before a time.
 * @param known in the order in which it was issued
 * @param beforeMs milliseconds since 1970
 */
export const forgetIssued = (
  known: Map<string, { readonly issuedMs: number }>,
  beforeMs: number,
): void => {
  for (const [id, { issuedMs }] of known) {
    if (issuedMs >= beforeMs) break;
    known.delete(id);
  }
};

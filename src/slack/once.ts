const MOST_REMEMBERED = 5_000;

/** Says true the first time it sees a key. Slack sends an event up to four times, with one `event_id`. */
export const createOnce = (): ((key: string) => boolean) => {
  const seen = new Set<string>();
  return (key) => {
    if (seen.has(key)) return false;
    seen.add(key);
    const oldest = seen.keys().next();
    if (seen.size > MOST_REMEMBERED && !oldest.done) seen.delete(oldest.value);
    return true;
  };
};

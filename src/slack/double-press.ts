const WITHIN_MS = 3_000;

/** Says true for a press that comes right after the same one: a double click, not a second thought. */
export const createDoublePress = (clock: () => number): ((press: string) => boolean) => {
  const pressedMs = new Map<string, number>();
  return (press) => {
    const nowMs = clock();
    for (const [other, atMs] of pressedMs) if (nowMs - atMs > WITHIN_MS) pressedMs.delete(other);
    if (pressedMs.has(press)) return true;
    pressedMs.set(press, nowMs);
    return false;
  };
};

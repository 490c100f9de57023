const WITHIN_MS = 3_000;

/** Knows a double click from a second thought. */
export interface DoublePress {
  /**
   * Does what a press asks for, unless the same press came right before it. One that failed does not count: whoever has put
   * right what was in the way may press at once again.
   * @returns whether it was done
   * @throws what `work` throws
   */
  once(press: string, work: () => Promise<void>): Promise<boolean>;
}

/** @param clock epoch ms */
export const createDoublePress = (clock: () => number): DoublePress => {
  const pressedMs = new Map<string, number>();
  return {
    async once(press, work) {
      const nowMs = clock();
      for (const [other, atMs] of pressedMs) if (nowMs - atMs > WITHIN_MS) pressedMs.delete(other);
      if (pressedMs.has(press)) return false;
      pressedMs.set(press, nowMs);
      try {
        await work();
        return true;
      } catch (error) {
        pressedMs.delete(press);
        throw error;
      }
    },
  };
};

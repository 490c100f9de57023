import type { Log } from "../log.js";

/** Parts that are running, to be closed in the reverse order of their start. */
export interface Closing {
  add(name: string, close: () => Promise<void>): void;
  /** Closes everything once; a part that fails to close does not keep the others open. */
  closeAll(): Promise<void>;
}

export const createClosing = (log: Log): Closing => {
  const parts: { name: string; close: () => Promise<void> }[] = [];
  return {
    add: (name, close) => {
      parts.push({ name, close });
    },
    async closeAll() {
      for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
        try {
          await part.close();
        } catch (err) {
          log.error({ err, part: part.name }, "A part did not close cleanly");
        }
      }
    },
  };
};

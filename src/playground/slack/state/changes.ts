/** Tells those who wait that something in the workspace changed. */
export interface Changes {
  announce(): void;
  /** @returns stops listening */
  listen(listener: () => void): () => void;
}

export const createChanges = (): Changes => {
  const listeners = new Set<() => void>();
  return {
    announce: () => {
      for (const listener of [...listeners]) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** What the browser remembers: `localStorage` for good, `sessionStorage` for this tab. */
export interface BrowserStorage {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

/** Some browsers forbid storage (private windows, settings): the page then works, and forgets. */
const createStorage = (storage: () => Storage): BrowserStorage => ({
  read: (key) => {
    try {
      return storage().getItem(`playground:${key}`);
    } catch {
      return null;
    }
  },
  write: (key, value) => {
    try {
      storage().setItem(`playground:${key}`, value);
    } catch {
      // Forgotten at the next reload.
    }
  },
});

/** Until the user clears it; shared by all tabs. */
export const forGood = createStorage(() => window.localStorage);
/** As long as the tab is open; each tab has its own. */
export const forThisTab = createStorage(() => window.sessionStorage);

/** A file on its way in, or uploaded. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** What getUploadURLExternal was told, in bytes. */
  readonly announcedBytes: number;
  /** null until the bytes were posted. */
  readonly content: Buffer | null;
  /** True once completeUploadExternal was called for it. */
  readonly isComplete: boolean;
  readonly isDeleted: boolean;
  readonly createdSeconds: number;
  /** Ids of the channels it was shared in. */
  readonly channels: readonly string[];
}

export interface Files {
  find(id: string): StoredFile | undefined;
  put(file: StoredFile): void;
  all(): readonly StoredFile[];
}

/** Files whose bytes are kept, and how many bytes in all; the oldest lose theirs first. */
const KEPT_FILES = 500;
const KEPT_BYTES = 512 * 1_024 * 1_024;

export const createFiles = (changed: () => void, keptBytes: number = KEPT_BYTES): Files => {
  const files = new Map<string, StoredFile>();
  const forgetOldest = (): void => {
    let bytes = 0;
    for (const file of [...files.values()].reverse()) {
      bytes += file.content?.byteLength ?? 0;
      if (bytes > keptBytes) files.set(file.id, { ...file, content: null, isDeleted: true });
    }
    const [oldest] = files.keys();
    if (files.size > KEPT_FILES && oldest !== undefined) files.delete(oldest);
  };
  return {
    find: (id) => files.get(id),
    put: (file) => {
      files.set(file.id, file);
      forgetOldest();
      changed();
    },
    all: () => [...files.values()],
  };
};

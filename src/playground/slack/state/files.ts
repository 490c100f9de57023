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
  readonly createdSeconds: number;
  /** Ids of the channels it was shared in. */
  readonly channels: readonly string[];
}

export interface Files {
  find(id: string): StoredFile | undefined;
  put(file: StoredFile): void;
  all(): readonly StoredFile[];
}

export const createFiles = (changed: () => void): Files => {
  const files = new Map<string, StoredFile>();
  return {
    find: (id) => files.get(id),
    put: (file) => {
      files.set(file.id, file);
      changed();
    },
    all: () => [...files.values()],
  };
};

import { basename } from "node:path";
import { Presets, SingleBar } from "cli-progress";
import { visible } from "../audit/visible.js";
import type { ImportProgress } from "../sync/import-files.js";

export interface ImportBar {
  update(progress: ImportProgress): void;
  stop(): void;
}

const none: ImportBar = { update: () => undefined, stop: () => undefined };

/** A progress bar on standard error, for whoever looks at it; it is gone when the work is done. */
export const createImportBar = (isShown: boolean): ImportBar => {
  if (!isShown) return none;
  const bar = new SingleBar(
    {
      format: "{name} {bar} {percentage}% · {events} events · {eta_formatted} left",
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let current: string | null = null;
  return {
    update({ file, readBytes, totalBytes, read }) {
      const shown = { name: visible(basename(file)), events: read.toLocaleString("en") };
      if (current !== file) bar.start(totalBytes, readBytes, shown);
      else bar.update(readBytes, shown);
      current = file;
    },
    stop: () => bar.stop(),
  };
};

import type { ImportLine } from "./protocol.js";
import type { StoreAccess } from "./store-access.js";

/**
 * An import as lines: progress while it runs, then its report. A reader that is slower than the
 * import gets the latest progress only. The import goes on when the reader leaves: what it has
 * stored stays stored, and asking again skips that.
 */
export async function* importLines(
  access: StoreAccess,
  paths: readonly string[],
): AsyncGenerator<ImportLine> {
  let latest: ImportLine | null = null;
  let wake = (): void => undefined;
  const report = access.importFiles(paths, (progress) => {
    latest = { kind: "progress", progress: { ...progress } };
    wake();
  });
  const finished = report.then(
    () => true,
    () => true,
  );
  for (;;) {
    const moved = new Promise<boolean>((resolve) => {
      wake = () => resolve(false);
    });
    if (latest === null && (await Promise.race([moved, finished]))) break;
    if (latest === null) continue;
    const line: ImportLine = latest;
    latest = null;
    yield line;
  }
  const { read, stored, duplicates, rejected, errors } = await report;
  yield { kind: "report", report: { read, stored, duplicates, rejected, errors: [...errors] } };
}

import { resolve } from "node:path";
import { visible } from "../../audit/visible.js";
import { readStoreSetting } from "../../config.js";
import type { ImportReport } from "../../sync/import-files.js";
import type { CommandContext, ExitStatus } from "../command-context.js";
import { UsageError } from "../errors.js";
import { createImportBar } from "../import-bar.js";
import { openStoreAccess } from "../open-store-access.js";

export interface ImportOptions {
  readonly json?: boolean;
}

// More would hide the summary; --json names all that are kept.
const ERRORS_SHOWN = 20;

const inWords = new Intl.NumberFormat("en");

const plural = (count: number, one: string, many: string): string =>
  `${inWords.format(count)} ${count === 1 ? one : many}`;

const renderError = ({ file, line, reason }: ImportReport["errors"][number]): string =>
  `${visible(file)}${line > 0 ? `:${line}` : ""}: ${visible(reason)}`;

const renderSummary = ({ read, stored, duplicates, rejected }: ImportReport): string => {
  const [isNew, known, bad] = [stored, duplicates, rejected].map((count) => inWords.format(count));
  return `${plural(read, "event", "events")} read: ${isNew} new, ${known} stored before, ${bad} rejected.\n`;
};

const tellErrors = async ({ stderr }: CommandContext, { errors }: ImportReport): Promise<void> => {
  for (const error of errors.slice(0, ERRORS_SHOWN)) await stderr.write(`${renderError(error)}\n`);
  const more = errors.length - ERRORS_SHOWN;
  if (more > 0) await stderr.write(`… and ${plural(more, "more", "more")}; --json lists them.\n`);
};

/** Errors name files as the user did, wherever the work was done. */
const withGivenNames = (
  report: ImportReport,
  names: ReadonlyMap<string, string>,
): ImportReport => ({
  ...report,
  errors: report.errors.map((error) => ({ ...error, file: names.get(error.file) ?? error.file })),
});

/** Loads files into the store. Fails when anything in them was no event; the rest is stored. */
export const importCommand = async (
  context: CommandContext,
  files: readonly string[],
  { json }: ImportOptions,
): Promise<ExitStatus> => {
  if (files.includes("")) throw new UsageError("import: the name of a file is empty.");
  const paths = files.map((file) => resolve(context.directory, file));
  const names = new Map(paths.map((path, index) => [path, files[index] ?? path]));
  const setting = readStoreSetting(context.environment, context.directory);
  const access = await openStoreAccess(setting, { creates: true }, context);
  const bar = createImportBar(context.showsProgress);
  try {
    const result = await access.importFiles(paths, bar.update).finally(() => bar.stop());
    const report = withGivenNames(result, names);
    if (json === true) {
      await context.stdout.write(`${JSON.stringify(report)}\n`);
    } else {
      await tellErrors(context, report);
      await context.stdout.write(renderSummary(report));
    }
    return report.rejected > 0 || report.errors.length > 0 ? 1 : 0;
  } finally {
    await access.close();
  }
};

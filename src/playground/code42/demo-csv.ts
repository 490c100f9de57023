import { stringify } from "csv-stringify/sync";

const COLUMNS = ["timestamp", "type$", "actorName", "actorId", "actorType", "actorIpAddress"];

/** The console's own export, in its main columns. */
export const renderDemoCsv = (events: readonly string[]): string =>
  stringify(
    events.map((text): Record<string, unknown> => JSON.parse(text)),
    { header: true, columns: COLUMNS },
  );

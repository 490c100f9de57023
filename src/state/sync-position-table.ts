import type { DuckDBConnection } from "@duckdb/node-api";
import { z } from "zod";
import type { SyncPosition } from "./state.js";

const rowSchema = z.tuple([z.bigint(), z.bigint(), z.bigint()]);

export const readSyncPosition = async (
  connection: DuckDBConnection,
): Promise<SyncPosition | undefined> => {
  const result = await connection.runAndReadAll(
    "SELECT polled_until_us, backfilled_from_us, backfill_target_us FROM sync_position",
  );
  const row = result.getRows()[0];
  if (row === undefined) return undefined;
  const [polledUntilUs, backfilledFromUs, backfillTargetUs] = rowSchema.parse(row);
  return { polledUntilUs, backfilledFromUs, backfillTargetUs };
};

export const writeSyncPosition = async (
  connection: DuckDBConnection,
  { polledUntilUs, backfilledFromUs, backfillTargetUs }: SyncPosition,
): Promise<void> => {
  await connection.run(
    `INSERT INTO sync_position VALUES (true, $1::BIGINT, $2::BIGINT, $3::BIGINT)
     ON CONFLICT (only_row) DO UPDATE SET polled_until_us = excluded.polled_until_us,
       backfilled_from_us = excluded.backfilled_from_us,
       backfill_target_us = excluded.backfill_target_us`,
    [polledUntilUs, backfilledFromUs, backfillTargetUs],
  );
};

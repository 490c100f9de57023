import { type Check, report, type Surface, step } from "./check.js";

const EVERYWHERE: readonly Surface[] = ["message", "modal", "home"];

/**
 * Where each block and element may stand; what is not named may stand everywhere.
 * A file block is only ever written by Slack itself.
 * Source: docs.slack.dev, "available in surfaces"; data_visualization in a Home is refused by the
 * live API although the reference lists it.
 */
const SURFACES: Readonly<Record<string, readonly Surface[]>> = {
  alert: ["modal"],
  card: ["message", "home"],
  carousel: ["message", "home"],
  container: ["message", "home"],
  context_actions: ["message"],
  data_table: ["message"],
  data_visualization: ["message"],
  file: [],
  markdown: ["message"],
  plan: ["message"],
  table: ["message"],
  task_card: ["message"],
  datetimepicker: ["message", "modal"],
  email_text_input: ["modal"],
  file_input: ["modal"],
  number_input: ["modal"],
  rich_text_input: ["modal", "home"],
  url_text_input: ["modal"],
  workflow_button: ["message"],
};

/** The blocks of 2026, which an older workspace does not know. */
const NEW_BLOCKS = new Set([
  "alert",
  "card",
  "carousel",
  "container",
  "data_table",
  "data_visualization",
]);

/** The same checks, each refusing first where its block or element may not stand. */
export const onSurface = (
  byType: Readonly<Record<string, Check>>,
): Readonly<Record<string, Check>> =>
  Object.fromEntries(
    Object.entries(byType).map(([type, check]) => {
      const allowed = SURFACES[type] ?? EVERYWHERE;
      const guarded: Check = (value, at, scope) => {
        const unknown = scope.olderWorkspace && NEW_BLOCKS.has(type);
        if (unknown || !allowed.includes(scope.surface)) {
          report(scope, step(at, "type"), `unsupported type: ${type}`);
        } else check(value, at, scope);
      };
      return [type, guarded];
    }),
  );

import { isJsonObject, objectsOf } from "../json.js";
import { report, type Scope, step } from "./check.js";
import { LIMITS } from "./limits.js";
import { anything, boolean, oneOf, string } from "./primitives.js";
import { type ObjectRule, object, variants } from "./structures.js";
import { plainText } from "./text-objects.js";
import { validateBlocks } from "./validate-blocks.js";
import type { Findings } from "./violation.js";

const common = {
  private_metadata: string({ min: 0, max: LIMITS.viewPrivateMetadata }),
  callback_id: string({ min: 0, max: LIMITS.viewCallbackId }),
  external_id: string({ min: 0, max: LIMITS.viewExternalId }),
};

const inputsNeedSubmit: ObjectRule = (view, at, scope) => {
  if (view.submit !== undefined) return;
  objectsOf(view.blocks).forEach((block, index) => {
    if (block.type === "input") {
      const pointer = `${step(step(at, "blocks"), index)}/input`;
      report(scope, pointer, "must define `submit` to use an `input` block in modals");
    }
  });
};

const view = variants({
  modal: object(
    { type: oneOf("modal"), title: plainText(LIMITS.viewTitle), blocks: anything },
    {
      ...common,
      submit: plainText(LIMITS.viewButton),
      close: plainText(LIMITS.viewButton),
      clear_on_close: boolean,
      notify_on_close: boolean,
      submit_disabled: boolean,
    },
    inputsNeedSubmit,
  ),
  home: object({ type: oneOf("home"), blocks: anything }, common),
});

/** Checks a whole view, as views.open and its siblings do; pointers start at `at`. */
export const validateView = (
  value: unknown,
  { olderWorkspace = false, at = "/view" }: { olderWorkspace?: boolean; at?: string } = {},
): Findings => {
  const surface = isJsonObject(value) && value.type === "home" ? "home" : "modal";
  const scope: Scope = { surface, olderWorkspace, problems: [] };
  view(value, at, scope);
  if (!isJsonObject(value) || value.blocks === undefined) {
    return { problems: scope.problems, warnings: [] };
  }
  const blocks = validateBlocks(value.blocks, {
    surface,
    olderWorkspace,
    at: step(at, "blocks"),
  });
  return { problems: [...scope.problems, ...blocks.problems], warnings: blocks.warnings };
};

/** Whether a view is larger than Slack takes, in bytes of JSON. */
export const isViewTooLarge = (value: unknown): boolean =>
  Buffer.byteLength(JSON.stringify(value) ?? "") > LIMITS.viewBytes;

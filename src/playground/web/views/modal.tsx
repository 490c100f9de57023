import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { PageView } from "../../page/protocol.js";
import { Blocks } from "../blocks/blocks.js";
import { useDrafts } from "../blocks/place.js";
import { objectsAt, wordsAt } from "../blocks/read.js";
import { draftValues, standingDrafts } from "../blocks/values/drafts.js";
import { ScrollArea } from "../ui/scroll-area.js";
import { useDialog } from "../ui/use-dialog.js";
import { useAct } from "../workspace/workspace.js";
import { type FieldErrors, fieldErrors } from "./field-errors.js";
import { focusField, focusFirst } from "./focus.js";
import { ModalHeader } from "./modal-header.js";
import "./modal.css";

interface Props {
  readonly view: PageView;
  /** The views that it lies on. */
  readonly below: readonly PageView[];
}

/** One modal of the app. */
export const Modal = ({ view, below }: Props) => {
  const act = useAct();
  const id = useId();
  const dialog = useDialog();
  const { drafts } = useDrafts();
  const [errors, setErrors] = useState<FieldErrors>({});
  const [failure, setFailure] = useState("");
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const blocks = objectsAt(view.view, "blocks");
  const title = wordsAt(view.view, "title");
  const submitLabel = wordsAt(view.view, "submit");

  // Each time the app has changed the view: what was wrong with the old one is over, and what had the focus may be gone.
  useEffect(() => {
    setErrors({});
    if (form.current !== null) focusFirst(form.current);
  }, [view.hash]);

  // Once they stand there, so that the field and what is wrong with it are in sight together.
  useEffect(() => {
    const [first] = Object.keys(errors);
    if (first !== undefined && form.current !== null) focusField(form.current, first);
  }, [errors]);

  const close = async (views: readonly PageView[]) => {
    for (const each of views) {
      const answer = await act({ act: "close", viewId: each.id });
      if (!answer.ok) return setFailure(answer.error);
    }
  };
  const closeTop = () => void close([view]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setFailure("");
    const wrong = fieldErrors(blocks, view.values, drafts);
    if (Object.keys(wrong).length > 0) return setErrors(wrong);
    setBusy(true);
    const values = draftValues(standingDrafts(drafts, view.values));
    const answer = await act({ act: "submit", viewId: view.id, values });
    setBusy(false);
    if (!answer.ok) setFailure(answer.error);
    else setErrors(answer.errors ?? {});
  };

  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={`${id}title`}
      onCancel={(event) => {
        event.preventDefault();
        closeTop();
      }}
    >
      <form ref={form} className="modal-form" noValidate onSubmit={(event) => void submit(event)}>
        <ModalHeader
          titleId={`${id}title`}
          title={title}
          onBack={below.length > 0 ? closeTop : null}
          onClose={() => void close([view, ...below.toReversed()])}
        />
        <ScrollArea className="modal-body" label={title}>
          <Blocks
            blocks={blocks}
            place={{ view: { id: view.id } }}
            values={view.values}
            errors={errors}
          />
        </ScrollArea>
        <footer className="modal-foot">
          {failure !== "" && (
            <p className="modal-failure" role="alert">
              {failure}
            </p>
          )}
          <button
            type="button"
            className="bk-button bk-button-default bk-button-large"
            onClick={closeTop}
          >
            {wordsAt(view.view, "close") || (submitLabel === "" ? "Close" : "Cancel")}
          </button>
          {submitLabel !== "" && (
            <button
              type="submit"
              className="bk-button bk-button-primary bk-button-large"
              aria-busy={isBusy}
              aria-disabled={isBusy}
            >
              <span className="bk-button-text">{submitLabel}</span>
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
};

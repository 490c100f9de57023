const FIELDS = ".bk-input-block :is(input, textarea)";

/** Puts the focus into a form's first input; into what it scrolls where there is none. */
export const focusFirst = (form: HTMLElement): void => {
  const first = form.querySelector<HTMLElement>(FIELDS);
  (first ?? form.querySelector<HTMLElement>(".modal-body"))?.focus();
};

/** Puts the focus into the input of a block. */
export const focusField = (form: HTMLElement, blockId: string): void => {
  const block = form.querySelector(`[data-block-id="${CSS.escape(blockId)}"]`);
  block?.querySelector<HTMLElement>("input, textarea, button")?.focus();
};

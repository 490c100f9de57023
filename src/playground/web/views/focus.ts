const FIELDS = ".bk-input-block :is(input, textarea)";

/** Puts the focus into a form's first input, or into what it scrolls where there is none. Leaves it where the user is busy. */
export const focusFirst = (form: HTMLElement): void => {
  const body = form.querySelector<HTMLElement>(".modal-body");
  const focused = document.activeElement;
  if (body?.contains(focused) && focused !== body) {
    // What the app has put above it may have pushed it out of sight.
    focused?.scrollIntoView({ block: "nearest" });
    return;
  }
  (form.querySelector<HTMLElement>(FIELDS) ?? body)?.focus();
};

/** Puts the focus into the input of a block, with what is said below it in sight too. */
export const focusField = (form: HTMLElement, blockId: string): void => {
  const block = form.querySelector(`[data-block-id="${CSS.escape(blockId)}"]`);
  // The buttons that take chosen options away stand before a menu's own input.
  const field = block?.querySelector<HTMLElement>("input, textarea");
  (field ?? block?.querySelector<HTMLElement>("button"))?.focus();
  block?.scrollIntoView({ block: "nearest" });
};

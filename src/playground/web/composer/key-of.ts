/** What of a key press matters here. */
interface KeyPress {
  readonly key: string;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** A key that stands alone; null with Shift and its like, and while an input method puts letters together. */
export const keyOf = (press: KeyPress): string | null =>
  press.isComposing || press.shiftKey || press.altKey || press.ctrlKey || press.metaKey
    ? null
    : press.key;

/** Date words whose meaning is clear enough to say what is wrong with them. */
export class UnreadableDateError extends Error {
  override readonly name = "UnreadableDateError";
  /** The words it is about. */
  readonly text: string;
  readonly suggestions: readonly string[];
  constructor(text: string, message: string, suggestions: readonly string[] = []) {
    super(message);
    this.text = text;
    this.suggestions = suggestions;
  }
}

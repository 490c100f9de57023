/** There is no happening with that id. */
export class UnknownHappeningError extends Error {
  override readonly name = "UnknownHappeningError";
  readonly id: string;
  constructor(id: string) {
    super(`Nothing called “${id}” can be made happen here. Choose one from the menu.`);
    this.id = id;
  }
}

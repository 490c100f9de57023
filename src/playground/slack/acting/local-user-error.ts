/** Someone asked a local user to do what Slack's own client would not let a person do. */
export class LocalUserError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "LocalUserError";
  }
}

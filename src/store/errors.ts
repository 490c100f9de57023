/** The store cannot do what it was asked; the message is for the person who runs the bot. */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
}

/** Another process has the store open. */
export class StoreLockedError extends StoreError {
  override readonly name = "StoreLockedError";
}

/** The file is there but is not a store that can be read. It is left as it is. */
export class StoreDamagedError extends StoreError {
  override readonly name = "StoreDamagedError";
}

/** What the sync needs of a logger; pino's fits. Never gets an event's contents above debug level. */
export interface SyncLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import type { LogLevel } from "./config.js";

export type Log = Logger;

export interface LogOptions {
  readonly level: LogLevel;
  /** Values that are replaced wherever they would be written: settings, errors, answers of servers. */
  readonly secrets: readonly string[];
  /** Default: standard output. */
  readonly destination?: DestinationStream;
}

// Shorter ones would blank out ordinary words; no real token is this short.
const SHORTEST_SECRET = 6;

/** A secret's characters as they stand inside a JSON text. */
const inJson = (secret: string): string => JSON.stringify(secret).slice(1, -1);

const redactor = (secrets: readonly string[]): ((line: string) => string) => {
  const texts = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).map(inJson);
  return (line) => texts.reduce((out, text) => out.replaceAll(text, "[secret]"), line);
};

/** JSON lines, with time and level in words, and no secret in them whatever is logged. */
export const createLog = ({ level, secrets, destination }: LogOptions): Log => {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: { streamWrite: redactor(secrets) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
};

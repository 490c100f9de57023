import type { z } from "zod";
import { Code42AnswerError } from "./errors.js";

/**
 * Reads a small JSON answer.
 * @throws Code42AnswerError when it is cut, no JSON, or lacks what the schema needs
 */
export const parseJsonAnswer = <T>(bytes: Uint8Array, schema: z.ZodType<T>, path: string): T => {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Without its cause: that quotes the text, which may hold a token.
    throw new Code42AnswerError(`Code42's answer to ${path} is not whole JSON.`);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const keys = parsed.error.issues.map((issue) => issue.path.join(".") || "(top)").join(", ");
    throw new Code42AnswerError(`Code42's answer to ${path} lacks what it should have: ${keys}.`);
  }
  return parsed.data;
};

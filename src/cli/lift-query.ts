import type { Command } from "commander";

// "-user:bob" and "-ip:10.0.0.0/8" are queries; "-x" and "-jsno" are options that do not exist.
const looksLikeOption = (word: string): boolean =>
  word.startsWith("--") || /^-[A-Za-z]*$/.test(word);

/**
 * Lets a query begin with "-": moves such words behind "--", where commander takes them as they are.
 * @param words what follows the command's name
 */
export const liftQuery = (command: Command, words: readonly string[]): readonly string[] => {
  const takesValue = new Set(
    command.options.flatMap((option) => (option.required ? [option.long, option.short] : [])),
  );
  const optionWords: string[] = [];
  const queryWords: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    if (word === "--") {
      queryWords.push(...words.slice(index + 1));
      break;
    }
    if (!looksLikeOption(word)) {
      queryWords.push(word);
      continue;
    }
    optionWords.push(word);
    const value = words[index + 1];
    if (!takesValue.has(word)) continue;
    // Commander must find the value missing, and not take the "--" for it.
    if (value === undefined) return optionWords;
    optionWords.push(value);
    index += 1;
  }
  return [...optionWords, "--", ...queryWords];
};

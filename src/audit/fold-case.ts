/**
 * A text for comparing without letter case. Lower-casing spells a capital sigma by its place in the
 * word, so that a part of a word would not be found in the word; both spellings become one here.
 */
export const foldCase = (text: string): string => text.toLowerCase().replaceAll("ς", "σ");

/** Lower case without accents: "Äpfel" is found by "apf". */
const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

/** Tells whether all words of a search occur in a text, in any order; null when there are none. */
export const searchFor = (search: string): ((text: string) => boolean) | null => {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return (text) => {
    const searched = plain(text);
    return words.every((word) => searched.includes(word));
  };
};

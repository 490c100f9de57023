/** A key longer than this is not kept: what repeats is short, and hostile texts must not fill the memory. */
const LONGEST_KEY = 256;

/**
 * A function of a text that keeps its latest answers: in a log the same types, names and addresses
 * come again and again. `make` must give equal answers for equal texts.
 * @param most how many answers are kept; when there are more, all are forgotten
 */
export const remembered = <T>(make: (text: string) => T, most: number): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = make(text);
    if (text.length > LONGEST_KEY) return answer;
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
};

/** What went wrong, in words next to what was used. */
export const Failure = ({ words }: { words: string }) => (
  <span className="bk-failure" role="alert">
    {words}
  </span>
);

import { useId } from "react";
import { useSnapshot } from "../workspace/workspace.js";
import "./question-chips.css";

interface Props {
  readonly isDisabled: boolean;
  /** On one line, beside messages. */
  readonly isSlim: boolean;
  readonly onTry: (text: string) => void;
}

/** The questions worth trying, for newcomers. */
export const QuestionChips = ({ isDisabled, isSlim, onTry }: Props) => {
  const { questions } = useSnapshot();
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <div className={`question-chips${isSlim ? " question-chips-slim" : ""}`}>
      <p id={id} className="question-chips-title">
        Try one of these
      </p>
      <ul aria-labelledby={id}>
        {questions.map((question) => (
          <li key={question}>
            <button
              type="button"
              className="question-chip"
              disabled={isDisabled}
              onClick={() => onTry(`/audit ${question}`)}
            >
              <span className="question-chip-command">/audit</span> {question}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

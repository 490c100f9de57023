import { Icon } from "../ui/icon.js";
import { Menu } from "../ui/menu.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./try-menu.css";

/** The questions worth trying, for those who know the place already. */
export const TryMenu = ({ onTry }: { onTry: (text: string) => void }) => {
  const { questions } = useSnapshot();
  if (questions.length === 0) return null;
  return (
    <Menu
      label="Try a question"
      buttonClass="try-button"
      opens="up"
      button={
        <>
          <Icon name="sparkle" />
          <span className="try-button-word">Try</span>
          <span className="visually-hidden"> a question</span>
        </>
      }
      items={questions.map((question) => ({
        id: question,
        content: question,
        onChoose: () => onTry(`/audit ${question}`),
      }))}
    />
  );
};

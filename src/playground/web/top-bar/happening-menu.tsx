import { useToast } from "../notices/toasts.js";
import { Icon } from "../ui/icon.js";
import { Menu } from "../ui/menu.js";
import { useAct, useSnapshot } from "../workspace/workspace.js";

/** Makes something happen in the demo company, and says what to look for. */
export const HappeningMenu = () => {
  const { happenings } = useSnapshot();
  const act = useAct();
  const tell = useToast();
  if (happenings.length === 0) return null;

  const happen = async (id: string, hint: string) => {
    const answer = await act({ act: "happen", id });
    if (answer.ok) tell(hint);
    else tell(answer.error, "problem");
  };

  return (
    <Menu
      label="Make something happen"
      buttonClass="top-button"
      button={
        <>
          <Icon name="bolt" />
          <span className="top-button-words">Make something happen</span>
        </>
      }
      items={happenings.map(({ id, label, hint }) => ({
        id,
        content: label,
        onChoose: () => void happen(id, hint),
      }))}
    />
  );
};

import { useState } from "react";
import { Dialog } from "../ui/dialog.js";
import { Icon } from "../ui/icon.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./bars.css";
import { ViolationList } from "./violation-list.js";

/** What Slack would refuse, in red for as long as there is any. */
export const RefusedBar = () => {
  const { violations } = useSnapshot();
  const [isOpen, setOpen] = useState(false);
  if (violations.length === 0) return null;
  const title = `Slack would refuse this (${violations.length})`;
  return (
    <>
      <button
        type="button"
        className="bar bar-refused"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="alert" />
        {title}
      </button>
      {isOpen && (
        <Dialog title={title} isWide onClose={() => setOpen(false)}>
          <ViolationList violations={violations} />
        </Dialog>
      )}
    </>
  );
};

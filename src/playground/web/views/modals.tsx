import { DraftsProvider } from "../blocks/place.js";
import { useSnapshot } from "../workspace/workspace.js";
import { Modal } from "./modal.js";

/** The modal on top of the app's stack; nothing while none is open. */
export const Modals = () => {
  const { views } = useSnapshot();
  const top = views.at(-1);
  if (top === undefined) return null;
  return (
    <DraftsProvider key={top.id}>
      <Modal view={top} below={views.slice(0, -1)} />
    </DraftsProvider>
  );
};

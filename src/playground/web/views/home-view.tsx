import { Blocks } from "../blocks/blocks.js";
import { objectsAt } from "../blocks/read.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./home-view.css";

/** The app's Home tab. */
export const HomeView = () => {
  const { home, appName } = useSnapshot();
  if (home === null) {
    return <p className="home-view-empty">{appName} has nothing to show here yet.</p>;
  }
  return (
    <div className="home-view">
      <Blocks
        blocks={objectsAt(home.view, "blocks")}
        place={{ view: { id: home.id } }}
        values={home.values}
      />
    </div>
  );
};

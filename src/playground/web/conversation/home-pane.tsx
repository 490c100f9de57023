import { useEffect, useState } from "react";
import { ErrorBoundary } from "../ui/error-boundary.js";
import { HomeView } from "../views/home-view.js";
import { useAct, useSnapshot } from "../workspace/workspace.js";
import "./home-pane.css";

/** The app's Home; the app hears that it is being looked at. */
export const HomePane = () => {
  const { appName, home } = useSnapshot();
  const act = useAct();
  const [problem, setProblem] = useState("");

  useEffect(() => {
    let isHere = true;
    void act({ act: "openHome" }).then((answer) => {
      if (isHere) setProblem(answer.ok ? "" : answer.error);
    });
    return () => {
      isHere = false;
    };
  }, [act]);

  return (
    <section
      className="home-pane"
      aria-label={`Home of ${appName}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
    >
      <div role="alert">{problem !== "" && <p className="home-problem">{problem}</p>}</div>
      <ErrorBoundary key={home?.hash} instead={<p>This Home cannot be drawn.</p>}>
        <HomeView />
      </ErrorBoundary>
    </section>
  );
};

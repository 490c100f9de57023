import { useEffect, useState } from "react";
import { ErrorBoundary } from "../ui/error-boundary.js";
import { ScrollArea } from "../ui/scroll-area.js";
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
    <ScrollArea className="home-pane" label={`Home of ${appName}`}>
      <div role="alert">{problem !== "" && <p className="home-problem">{problem}</p>}</div>
      <ErrorBoundary key={home?.hash} instead={<p>This Home cannot be drawn.</p>}>
        <HomeView />
      </ErrorBoundary>
    </ScrollArea>
  );
};

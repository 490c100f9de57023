import { useCallback } from "react";
import { ToastProvider } from "./notices/toasts.js";
import { DEFAULT_USER } from "./routing/route.js";
import { correctRoute, useRoute } from "./routing/use-route.js";
import { Broken } from "./shell/broken.js";
import { Shell } from "./shell/shell.js";
import { Skeleton } from "./shell/skeleton.js";
import { ErrorBoundary } from "./ui/error-boundary.js";
import { Modals } from "./views/modals.js";
import { WorkspaceProvider } from "./workspace/workspace.js";

/** The whole page. */
export const App = () => {
  const route = useRoute();
  const startOver = useCallback(
    () => correctRoute({ user: DEFAULT_USER, channel: null, isHome: false }),
    [],
  );
  return (
    <ErrorBoundary instead={<Broken />}>
      <WorkspaceProvider
        key={route.user}
        user={route.user}
        loading={<Skeleton />}
        onRefused={startOver}
      >
        <ToastProvider>
          <Shell route={route} />
          <ErrorBoundary instead={<p role="alert">This view cannot be drawn.</p>}>
            <Modals />
          </ErrorBoundary>
        </ToastProvider>
      </WorkspaceProvider>
    </ErrorBoundary>
  );
};

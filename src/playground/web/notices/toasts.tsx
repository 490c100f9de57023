import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { Icon } from "../ui/icon.js";
import "./toasts.css";

/** Tells the user something in passing. */
type Tell = (text: string, kind?: "hint" | "problem") => void;

interface Toast {
  readonly text: string;
  readonly kind: "hint" | "problem";
}

const ToastContext = createContext<Tell | null>(null);

const SHOWN_MS = 15_000;

/** Shows what is told below it, one thing at a time, in a corner. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const [toast, setToast] = useState<Toast | null>(null);
  const tell = useCallback<Tell>((text, kind = "hint") => setToast({ text, kind }), []);

  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);

  return (
    <ToastContext value={tell}>
      {children}
      <div className="toasts" role="status">
        {toast !== null && (
          <div className={`toast toast-${toast.kind}`}>
            <Icon name={toast.kind === "hint" ? "bolt" : "alert"} />
            <p>{toast.text}</p>
            <button
              type="button"
              className="icon-button toast-close"
              aria-label="Dismiss"
              onClick={() => setToast(null)}
            >
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
};

/** How to tell the user something in passing. */
export const useToast = (): Tell => {
  const tell = useContext(ToastContext);
  if (tell === null) throw new Error("Only below a ToastProvider");
  return tell;
};

import type { PageViolation } from "../../page/protocol.js";
import "./violation-list.css";

/** What Slack would refuse and where, the latest first. */
export const ViolationList = ({ violations }: { violations: readonly PageViolation[] }) => (
  <ol className="violations" reversed>
    {violations
      .map((violation, index) => ({ ...violation, key: `${index} ${violation.where}` }))
      .reverse()
      .map(({ key, where, error, message, pointer }) => (
        <li key={key} className="violation">
          <p className="violation-head">
            <code className="violation-error">{error}</code>
            <code>{where}</code>
          </p>
          <p>{message}</p>
          {pointer !== "" && (
            <p className="violation-pointer">
              at <code>{pointer}</code>
            </p>
          )}
        </li>
      ))}
  </ol>
);

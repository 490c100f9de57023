import type { PageMessage } from "../../page/protocol.js";
import { Blocks } from "../blocks/blocks.js";
import { FileCard } from "../files/file-card.js";
import { ErrorBoundary } from "../ui/error-boundary.js";
import "./message-body.css";

/** What a message says. */
export const MessageBody = ({ message }: { message: PageMessage }) => {
  const { channel, ts, text, blocks, files, isEdited } = message;
  const drawn =
    blocks.length > 0 || text === ""
      ? blocks
      : [{ type: "section", text: { type: "mrkdwn", text } }];
  return (
    <div className="message-body">
      <ErrorBoundary
        key={JSON.stringify(drawn)}
        instead={
          <p className="message-broken">This message cannot be drawn. Its text: {text || "none"}</p>
        }
      >
        {drawn.length > 0 && <Blocks blocks={drawn} place={{ message: { channel, ts } }} />}
      </ErrorBoundary>
      {isEdited && <span className="message-edited">(edited)</span>}
      {files.map((file) => (
        <FileCard key={file.id} file={file} />
      ))}
    </div>
  );
};

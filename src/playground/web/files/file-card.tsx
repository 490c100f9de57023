import { useState } from "react";
import type { PageFile } from "../../page/protocol.js";
import { Icon } from "../ui/icon.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./file-card.css";
import { FileDialog } from "./file-dialog.js";
import { fileKindOf } from "./file-kind.js";
import { sizeOf } from "./size-of.js";

/** A file of a message: to download, and to look at where that is possible. */
export const FileCard = ({ file }: { file: PageFile }) => {
  const { me } = useSnapshot();
  const [isOpen, setOpen] = useState(false);
  const kind = fileKindOf(file.name);
  const address = `${file.path}?user=${encodeURIComponent(me)}`;
  return (
    <div className="file-card">
      <span className="file-card-icon">
        <Icon name={kind === "table" ? "table" : "file"} />
      </span>
      <p className="file-card-about">
        <strong className="file-card-name">{file.name}</strong>
        <span className="file-card-size">{sizeOf(file.bytes)}</span>
      </p>
      <span className="file-card-tools">
        {kind !== null && (
          <button
            type="button"
            className="button"
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            Open<span className="visually-hidden"> {file.name}</span>
          </button>
        )}
        <a className="button" href={address} download={file.name}>
          <Icon name="download" /> Download<span className="visually-hidden"> {file.name}</span>
        </a>
      </span>
      {isOpen && kind !== null && (
        <FileDialog file={file} kind={kind} address={address} onClose={() => setOpen(false)} />
      )}
    </div>
  );
};

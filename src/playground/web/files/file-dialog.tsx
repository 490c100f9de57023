import type { PageFile } from "../../page/protocol.js";
import { Dialog } from "../ui/dialog.js";
import { ScrollArea } from "../ui/scroll-area.js";
import { CsvTable } from "./csv-table.js";
import "./file-dialog.css";
import type { FileKind } from "./file-kind.js";
import { useBeginning } from "./use-beginning.js";

interface Props {
  readonly file: PageFile;
  readonly kind: FileKind;
  readonly address: string;
  readonly onClose: () => void;
}

/** A file, opened in the page. */
export const FileDialog = ({ file, kind, address, onClose }: Props) => (
  <Dialog title={file.name} isWide onClose={onClose}>
    <FileContent kind={kind} address={address} />
  </Dialog>
);

const FileContent = ({ kind, address }: { kind: FileKind; address: string }) => {
  const reading = useBeginning(address);
  if (reading.state === "reading") return <p className="file-note">Opening…</p>;
  if (reading.state === "failed") return <p className="file-note">{reading.problem}</p>;
  const { beginning } = reading;
  if (kind === "table") return <CsvTable beginning={beginning} />;
  return (
    <>
      {!beginning.isWhole && (
        <p className="file-note">This is the beginning. Download the file to see all of it.</p>
      )}
      <ScrollArea className="file-text" label="Content">
        <pre>{beginning.text}</pre>
      </ScrollArea>
    </>
  );
};

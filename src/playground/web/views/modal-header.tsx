interface Props {
  readonly titleId: string;
  readonly title: string;
  /** To the view below; null when there is none. */
  readonly onBack: (() => void) | null;
  readonly onClose: () => void;
}

/** A modal's title, the way back, and the cross that closes everything. */
export const ModalHeader = ({ titleId, title, onBack, onClose }: Props) => (
  <header className="modal-head">
    {onBack !== null && (
      <button type="button" className="modal-icon" aria-label="Back" onClick={onBack}>
        <span aria-hidden="true">‹</span>
      </button>
    )}
    <h2 id={titleId} className="modal-title">
      {title}
    </h2>
    <button type="button" className="modal-icon" aria-label="Close" onClick={onClose}>
      <span aria-hidden="true">×</span>
    </button>
  </header>
);

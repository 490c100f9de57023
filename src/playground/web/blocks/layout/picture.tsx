import { useState } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { safeUrl } from "../mrkdwn/safe-url.js";
import { objectAt, textAt } from "../read.js";

interface Props {
  /** Has `image_url`, or `slack_file`. */
  readonly image: BlockKit;
  readonly className: string;
  readonly alt: string;
}

/** A picture by its address; its words where it cannot be loaded (the playground works without a network). */
export const Picture = ({ image, className, alt }: Props) => {
  const [hasFailed, setFailed] = useState(false);
  const file = objectAt(image, "slack_file") ?? {};
  const url = safeUrl(textAt(image, "image_url") || textAt(file, "url"));
  if (url === null || hasFailed) {
    return (
      <span className={`${className} bk-no-picture`} role="img" aria-label={alt}>
        {alt}
      </span>
    );
  }
  return (
    <img
      className={className}
      src={url}
      alt={alt}
      loading="lazy"
      referrerPolicy="no-referrer"
      onError={() => setFailed(true)}
    />
  );
};

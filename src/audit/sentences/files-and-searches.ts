import type { Predicates, Telling } from "./telling.js";
import { nameWord } from "./words.js";

const FILE_NAMES = ["fileName", "filename", "file", "name"];

const file = ({ thing }: Telling): string => thing("file", FILE_NAMES, ["md5", "fileId"]);

const owned = (telling: Telling): string => {
  const { event, isSelf, whose } = telling;
  return event.affectedUser === null || isSelf
    ? file(telling)
    : whose(file(telling).replace(/^a /, ""));
};

const storedContents = (telling: Telling): string => {
  const { first, thing } = telling;
  const checksum = first("md5", "checksum", "md5Checksum", "sha256", "sha256Checksum");
  const about = checksum === null ? "" : ` (checksum ${nameWord(checksum)})`;
  return `${thing("file", FILE_NAMES)}${about}`;
};

const found = ({ first }: Telling): string => {
  const count = first("resultCount", "totalResultCount", "totalCount");
  if (count === null || !/^\d{1,15}$/.test(count)) return "";
  if (Number(count) === 0) return " that found nothing";
  return ` that found ${count} ${Number(count) === 1 ? "event" : "events"}`;
};

const access = (telling: Telling): string => `temporary view access to ${file(telling)}`;

// The analyst who asked for the access is the actor, or the one whom the system gives it to.
const accessGranted = (telling: Telling): string => {
  const { event, isSelf, whom } = telling;
  if (event.affectedUser !== null && !isSelf) return `gave ${whom} ${access(telling)}`;
  return `${event.userType === "SYSTEM" ? "granted" : "got"} ${access(telling)}`;
};

const accessRevoked = (telling: Telling): string => {
  const { event, isSelf, whose } = telling;
  if (event.affectedUser !== null && !isSelf) return `ended ${whose(access(telling))}`;
  return `${event.userType === "SYSTEM" ? "ended" : "lost"} ${access(telling)}`;
};

export const filesAndSearches: Predicates = {
  checksum_purged: (telling) =>
    `deleted the stored contents of ${storedContents(telling)} from the Code42 cloud`,
  file_download: (telling) => `downloaded ${owned(telling)}`,
  file_download_io_error: (telling) =>
    `tried to download ${owned(telling)}, but it failed with an I/O error`,
  search_issued: (telling) => `ran a Forensic Search query${found(telling)}`,
  sharing_permission_removed: (telling) =>
    `removed ${telling.whose("sharing permission")} for ${file(telling)}`,
  temporary_file_access_granted: accessGranted,
  temporary_file_access_revoked: accessRevoked,
};

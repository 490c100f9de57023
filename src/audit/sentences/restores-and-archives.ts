import type { Predicates, Telling } from "./telling.js";
import { quoted } from "./words.js";

const DEVICE_NAMES = [
  "targetDeviceName",
  "destinationDeviceName",
  "deviceName",
  "computerName",
  "targetComputerName",
];

// The affected user owns the device that receives the files.
const target = ({ event, first, whose }: Telling): string => {
  const name = first(...DEVICE_NAMES);
  const device = name === null ? "device" : `device ${quoted(name)}`;
  if (event.affectedUser !== null) return ` to ${whose(device)}`;
  return name === null ? "" : ` to ${device}`;
};

const archives = ({ event, whose }: Telling): string =>
  event.affectedUser === null ? "backup archives" : whose("backup archive");

export const restoresAndArchives: Predicates = {
  path_purged: (telling) => {
    const path = telling.thing("path", ["path", "paths", "filePath", "purgedPath"]);
    return `purged ${path} from ${archives(telling)}`;
  },
  restore_ended: (telling) => `finished restoring files${target(telling)}`,
  restore_started: (telling) => `started restoring files${target(telling)}`,
  zip_file_downloaded: (telling) => {
    const zip = telling.thing("ZIP file", ["zipFileName", "fileName", "name"]);
    return `downloaded ${zip} of restored files${target(telling)}`;
  },
};

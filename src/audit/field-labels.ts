import { cut, visible } from "./visible.js";

/** Fields whose name alone does not read well. Keys are compared without case and punctuation. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ["type$", "Event type"],
  ["actoragent", "User agent"],
  ["actorid", "User ID"],
  ["actoripaddress", "IP address"],
  ["actorname", "Username"],
  ["actortype", "User type"],
  ["timestamp", "Date observed"],
  ["userid", "Affected user ID"],
  ["username", "Affected user"],
  ["useruid", "Affected user UID"],
  ["casenumber", "Case number"],
  ["displayname", "Display name"],
  ["federationid", "Federation ID"],
  ["filename", "File name"],
  ["md5", "MD5"],
  ["md5sum", "MD5"],
  ["md5checksum", "MD5"],
  ["metadatamd5sum", "Metadata MD5"],
  ["metadataurl", "Metadata URL"],
  ["requestjson", "Query parameters"],
  ["resultcount", "Results"],
  ["sha256", "SHA-256"],
  ["sha256checksum", "SHA-256"],
  ["updatedlocalauthstatus", "Local auth only"],
  ["localauthstatus", "Local auth only"],
]);

/** Words that are not spelled like words. */
const ACRONYMS: ReadonlyMap<string, string> = new Map(
  [
    ["API"],
    ["CSV"],
    ["DNS"],
    ["GUID"],
    ["HTTP"],
    ["HTTPS"],
    ["ID"],
    ["IDs"],
    ["IdP"],
    ["IP"],
    ["IPs"],
    ["JSON"],
    ["MD5"],
    ["OS"],
    ["SAML"],
    ["SCIM"],
    ["SHA1"],
    ["SSO"],
    ["UID"],
    ["UIDs"],
    ["URI"],
    ["URL"],
    ["URLs"],
    ["UUID"],
    ["ZIP"],
    ["SHA256", "SHA-256"],
    ["ORG", "org"],
  ].map(([word = "", shown = word]) => [word.toLowerCase(), shown]),
);

// The edges in `userId`, `actorIPAddress`, `file_name` and `metadataMd5sum`; `md5` is one word.
const EDGES = /(?<=\p{Ll}|\d)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|[^\p{L}\p{N}]+/gu;
const LONGEST = 80;

const folded = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}$]/gu, "");

/** `resultCount` → `Results`, `device_os_name` → `Device OS name`: a field's name for people, at most 80 long. */
export const fieldLabel = (key: string): string => {
  const short = cut(visible(key.slice(0, 4 * LONGEST)), LONGEST);
  if (short === "") return "Value"; // a change told by `old` and `new` alone has no name
  const known = KNOWN.get(folded(short));
  if (known !== undefined) return known;
  const words = short
    .split(EDGES)
    .filter((word) => word !== "")
    .map((word) => ACRONYMS.get(word.toLowerCase()) ?? word.toLowerCase());
  const label = words.join(" ");
  return label === "" ? short : cut(label.charAt(0).toUpperCase() + label.slice(1), LONGEST);
};

/** A label inside a sentence: `User agent` → `user agent`, while `MD5` and `IP address` stay. */
export const fieldWord = (key: string): string => {
  const label = fieldLabel(key);
  return /^\p{Lu}[\p{Lu}\d]/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
};

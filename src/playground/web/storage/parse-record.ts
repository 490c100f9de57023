/** A JSON object of texts, as we once stored it; whatever else is in the storage counts as nothing. */
export const parseRecord = (json: string | null): Readonly<Record<string, string>> => {
  const parsed = parseJson(json);
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
};

/** A JSON list of texts, as we once stored it; whatever else is in the storage counts as nothing. */
export const parseTexts = (json: string | null): readonly string[] => {
  const parsed = parseJson(json);
  if (!Array.isArray(parsed)) return [];
  return parsed.filter((each): each is string => typeof each === "string");
};

const parseJson = (json: string | null): unknown => {
  try {
    return JSON.parse(json ?? "null");
  } catch {
    return null;
  }
};

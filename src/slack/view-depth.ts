const DEPTH = /^depth:([1-3])$/;

/** How many views lie in the stack up to this one, as its private metadata. */
export const formatDepth = (depth: number): string => `depth:${depth}`;

export const parseDepth = (metadata: string): number => Number(DEPTH.exec(metadata)?.[1] ?? 1);

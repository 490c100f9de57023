const numbers = new Intl.NumberFormat("en-US");

/** `1,234` */
export const formatCount = (count: number): string => numbers.format(count);

/** `1 event`, `1,234 events` */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

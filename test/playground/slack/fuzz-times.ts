/** How many times as many random payloads as the suite tries; `npm run soak` sets more. */
export const FUZZ_TIMES = Number(process.env.FUZZ_TIMES ?? 1);

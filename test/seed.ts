import fc from 'fast-check';

// The same examples in every run; FAST_CHECK_SEED and FAST_CHECK_RUNS look for others.
const { FAST_CHECK_SEED, FAST_CHECK_RUNS } = process.env;
fc.configureGlobal({
  seed: Number(FAST_CHECK_SEED ?? 20260522),
  ...(FAST_CHECK_RUNS && { numRuns: Number(FAST_CHECK_RUNS) }),
});

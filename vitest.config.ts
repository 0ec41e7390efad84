import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { OWN } from './entrypoints/shared/ownLibraries.ts';

/** Property tests of all kinds try the same examples in every run. */
const SEED = ['test/seed.ts'];

/** Tests in real browsers. */
const browser = (name: string, include: string): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: [include],
    setupFiles: SEED,
    globalSetup: ['test/launch/install.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A busy machine may be too slow once; what is wrong is not tried again.
    retry: { count: 1, condition: /waited in vain|Waiting failed|timeout|timed out/i },
  },
});

export default defineConfig({
  // Schemas are tested as they ship.
  resolve: { alias: [{ find: /^zod\/mini$/, replacement: OWN['zod/mini'] ?? '' }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          setupFiles: SEED,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.ts'],
          setupFiles: SEED,
          environment: 'jsdom',
          testTimeout: 60_000,
        },
      },
      browser('browser', 'test/browser/**/*.test.ts'),
      browser('guests', 'test/guests/**/*.test.ts'),
    ],
  },
});

import { defineConfig } from 'vitest/config';

// They only read `dist/`: one process without isolation reads every page once.
export default defineConfig({
  test: {
    include: ['src/**/*.built.ts'],
    fileParallelism: false,
    isolate: false,
    testTimeout: 120_000,
  },
});

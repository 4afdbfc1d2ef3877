/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { folderInMemory } from './src/testing/folder-in-memory.ts';
import { TESTED_CONTENT } from './src/testing/tested-content.ts';

const inMemory = folderInMemory();

// Astro's own Vite pipeline, so that a test can import and render an .astro component. The site's
// configuration stays out: it reads the content, and a mistake there is for the checks to report.
export default getViteConfig(
  {
    test: {
      environment: 'node',
      include: ['{src,scripts}/**/*.test.ts'],
      // No test needs it on a quiet machine; a busy one may take its time.
      testTimeout: 60_000,
      // Modules, and the content they read, are loaded once a worker, not once a file. Processes, not threads:
      // a test may change the time zone.
      pool: 'forks',
      isolate: false,
      setupFiles: ['src/testing/fresh-settings.ts'],
      // What they know of the content is the samples; a site without them is for the browser tests.
      env: {
        PORTAL_SAMPLES: 'on',
        PORTAL_CONTENT: TESTED_CONTENT,
        ...(inMemory === undefined ? {} : { TMPDIR: inMemory }),
      },
    },
  },
  { configFile: false, logLevel: 'error' },
);

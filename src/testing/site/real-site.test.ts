import { beforeAll } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { testBuiltLog } from './built-log.ts';
import { buildRealSite } from './real-site.ts';
import { testWithoutSamples } from './without-samples.ts';

// A build costs more than all that is asked of it: one serves everything that needs no samples.
let site: BuiltSite;
beforeAll(async () => {
  site = await buildRealSite();
  return site.remove;
}, 300_000);

testBuiltLog(() => site);
testWithoutSamples(() => site);

import { beforeAll } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { buildDemonstration } from './demonstration.ts';
import { testDataPackage } from './data-package.ts';
import { testGoldAndSilver } from './gold-and-silver.ts';
import { testLayouts } from './layouts.ts';
import { testWithoutText } from './without-text.ts';
import { testOpenData } from './open-data.ts';
import { testOwnWords } from './own-words.ts';
import { testOwnPath } from './own-path.ts';
import { testPrintedFacts } from './printed-facts.ts';
import { testSixthCity } from './sixth-city.ts';
import { testTwoTexts } from './two-texts.ts';

// A build costs more than all that is asked of it: one serves everything that needs samples.
let site: BuiltSite;
beforeAll(async () => {
  site = await buildDemonstration();
  return site.remove;
}, 300_000);

testSixthCity(() => site);
testGoldAndSilver(() => site);
testLayouts(() => site);
testWithoutText(() => site);
testPrintedFacts(() => site);
testTwoTexts(() => site);
testOwnPath(() => site);
testOwnWords(() => site);
testOpenData(() => site);
testDataPackage(() => site);

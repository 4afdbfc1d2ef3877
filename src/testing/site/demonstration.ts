import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';

export const ORIGIN = 'https://award.example.cn';
export const BASE = '/gov/award/';

/** The tested content with its samples and further places, under a path of its own. */
export function buildDemonstration(): Promise<BuiltSite> {
  return buildSite(
    {
      'jurisdictions/sixth-city': 'src/testing/fixtures/sixth-city',
      'jurisdictions/gold-silver': 'src/testing/fixtures/gold-silver',
      'jurisdictions/two-texts': 'src/testing/fixtures/two-texts',
      'jurisdictions/jia-province': 'src/testing/fixtures/layouts/jia-province',
      'jurisdictions/ding-county': 'src/testing/fixtures/layouts/ding-county',
      'same-organisations.yaml': 'src/testing/fixtures/no-text/same-organisations.yaml',
      'jurisdictions/wu-city': 'src/testing/fixtures/no-text/wu-city',
      'jurisdictions/bing-district': 'src/testing/fixtures/layouts/bing-district',
      'jurisdictions/jia-province/rounds': 'src/testing/fixtures/notices/jia-province/rounds',
      'jurisdictions/bing-district/rounds': 'src/testing/fixtures/notices/bing-district/rounds',
    },
    { PORTAL_TODAY: '2026-11-20', PORTAL_BASE: BASE, PORTAL_ORIGIN: ORIGIN },
  );
}

/** Names of the site's own pages and files on its first level: a city or a guide of that name would take their place. */
export const SITE_NAMES: readonly string[] = [
  '404',
  '500',
  'calls',
  'checks',
  'compare',
  'corrections',
  'data',
  'datapackage',
  'deadlines',
  'eligibility',
  'favicon',
  'feeds',
  'log',
  'objection',
  'open',
  'organisations',
  'pagefind',
  'places',
  'publicity',
  'questions',
  'reading',
  'revocations',
  'robots',
  'search',
  'sitemap',
  'statistics',
  'styleguide',
  'verify',
  'winners',
];

/** Guides every portal has or may have: no city may take their addresses, whether they are written or not. */
export const GUIDE_NAMES: readonly string[] = ['about', 'accessibility', 'privacy'];

/** Names no folder of the content bears: servers and the site generator read them in another way. */
const SYSTEM_NAMES: readonly string[] = ['index'];

/** Names Windows keeps for devices, whatever ending follows: a copy of the content could not be unpacked there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** True for the name of a file or folder that some system cannot hold or reads in another way. */
export function isSystemName(name: string): boolean {
  return SYSTEM_NAMES.includes(name) || DEVICE.test(name);
}

import { LISTS_LABEL, LIST_NAMES, ORGANISATION_LIST } from '../../messages/records/list-pages.ts';
import { VERIFY_WORDS } from '../../messages/register/verify.ts';
import { OBJECTION_START } from '../../messages/objection/objection.ts';
import { AWARD_TAB, CITY_TABS, DATA_TABS, TASKS } from '../../messages/site/tasks.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { winnersHref } from '../lists/winners.ts';
import { leadingVersion, versionHref } from '../regulation/version-details.ts';
import { href } from './site.ts';

/** A page one step away: where it stands below the base, and what it is called. */
export interface SitePage {
  path: string;
  text: string;
}

/** Pages that belong together. */
export interface Tabs {
  label: string;
  links: { href: string; text: string }[];
}

const LISTS: SitePage[] = [
  ...Object.entries(LIST_NAMES).map(([list, text]) => ({ path: `${list}/`, text })),
  { path: 'organisations/', text: ORGANISATION_LIST.title },
];
const VERIFY: SitePage = { path: 'verify/', text: VERIFY_WORDS.title };

const DATA: SitePage[] = Object.entries(DATA_TABS.pages).map(([page, text]) => ({
  path: `${page}/`,
  text,
}));

/** Every page across all cities that stands behind the menu, in its order. */
export const SITE_PAGES: readonly SitePage[] = [
  { path: 'open/', text: TASKS.open },
  { path: 'places/', text: TASKS.places },
  ...LISTS,
  VERIFY,
  { path: 'eligibility/', text: TASKS.eligibility },
  { path: 'objection/', text: OBJECTION_START.title },
  ...DATA,
];

/** The lists across all cities, from the call to what became of the award, and where one award is verified. */
export function listTabs(): Tabs {
  return {
    label: LISTS_LABEL,
    links: [...LISTS.map(linked), { href: href(VERIFY.path), text: AWARD_TAB }],
  };
}

/** The pages that set the cities side by side or hand out their data. */
export function dataTabs(): Tabs {
  return { label: DATA_TABS.label, links: DATA.map(linked) };
}

/** The pages of one city. */
export function cityTabs(jurisdiction: Jurisdiction): Tabs {
  const home = `${jurisdiction.slug}/`;
  const version = leadingVersion(jurisdiction);
  return {
    label: CITY_TABS.label,
    links: [
      { href: href(home), text: CITY_TABS.overview },
      ...(version
        ? [{ href: versionHref(jurisdiction, version), text: CITY_TABS.regulation }]
        : []),
      ...(version ? [{ href: href(`${home}questions/`), text: DATA_TABS.pages.questions }] : []),
      { href: winnersHref(jurisdiction.slug), text: CITY_TABS.lists },
      { href: href(`${home}eligibility/`), text: CITY_TABS.eligibility },
      { href: href(`${home}objection/`), text: CITY_TABS.objection },
    ],
  };
}

function linked({ path, text }: SitePage) {
  return { href: href(path), text };
}

import { LIST_PAGES, ORGANISATION_LIST } from '../../messages/records/list-pages.ts';
import { STATISTICS_WORDS } from '../../messages/records/statistics.ts';
import { VERIFY_WORDS } from '../../messages/register/verify.ts';
import { href } from './site.ts';

/** A page across all cities: where it stands below the base, and what it is called. */
export interface ListLink {
  path: string;
  href: string;
  text: string;
}

/** The pages across all cities, from the call to what became of the award. */
export function listLinks(): ListLink[] {
  return [
    ...Object.entries(LIST_PAGES).map(([list, { title }]) => ({ path: `${list}/`, text: title })),
    { path: 'organisations/', text: ORGANISATION_LIST.title },
    { path: 'statistics/', text: STATISTICS_WORDS.title },
    { path: 'verify/', text: VERIFY_WORDS.title },
  ].map((link) => ({ ...link, href: href(link.path) }));
}

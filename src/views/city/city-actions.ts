import type { Jurisdiction } from '../../model/portal.ts';
import { CITY_TABS } from '../../messages/site/tasks.ts';
import { DOORS } from '../../messages/site/pages.ts';
import { winnersHref } from '../lists/winners.ts';
import type { OpenWindow } from '../rounds/open-windows.ts';
import { href } from '../site/site.ts';

/** What a visitor can do in a city; first what is open for the shortest time: a list laid open, or applications. */
export function cityActions(
  { slug }: Jurisdiction,
  open: readonly OpenWindow[],
): { href: string; text: string }[] {
  const apply = { href: href(`${slug}/eligibility/`), text: CITY_TABS.eligibility };
  const object = { href: href(`${slug}/objection/`), text: CITY_TABS.objection };
  const lists = { href: winnersHref(slug), text: DOORS.lists.title };
  return open[0]?.kind === 'publicity' ? [object, apply, lists] : [apply, object, lists];
}

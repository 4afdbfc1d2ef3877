import type { Jurisdiction } from '../../model/portal.ts';
import { listState } from '../../law/calendar/list-state.ts';
import type { ListClock } from '../../law/calendar/list-state.ts';
import { LIST_STATE_NAMES } from '../../messages/records/lists.ts';
import { NOT_STATED } from '../../messages/site/blanks.ts';
import { heldAwards } from '../organisations/organisation-page.ts';
import { organisationHref } from '../organisations/organisation-id.ts';
import { organisations } from '../organisations/organisation-index.ts';
import type { Organisation } from '../organisations/organisation-index.ts';
import { buildDay, portal } from '../site/site.ts';
import { groupedList } from './list-page.ts';
import type { ListPage, ListRow } from './list-page.ts';

/** Every organisation that something published names, once for each city that names it, by pinyin. */
export function organisationList(): ListPage {
  const named = organisations().flatMap((organisation) =>
    citiesOf(organisation).map((city) => rowOf(organisation, city)),
  );
  const slugs = new Set(named.map(({ city }) => city));
  return groupedList(
    'organisations',
    portal().jurisdictions.filter(({ slug }) => slugs.has(slug)),
    named,
  );
}

function citiesOf({ mentions }: Organisation): Jurisdiction[] {
  return [...new Set(mentions.map(({ placed }) => placed.jurisdiction))];
}

function rowOf(organisation: Organisation, { slug, about }: Jurisdiction): ListRow {
  const { id, name, sample, creditCode } = organisation;
  const awards = heldAwards(organisation).filter(({ jurisdiction }) => jurisdiction === slug);
  const clock: ListClock = awards[0]?.clock ?? { kind: 'named' };
  return {
    city: slug,
    cityName: about.shortName,
    record: null,
    year: '',
    on: '',
    tiers: [...new Set(awards.map(({ clock: { award } }) => award.tier))],
    sample,
    draft: awards.some(({ draft }) => draft),
    clock,
    state: listState(clock, buildDay()),
    cells: [
      { kind: 'link', text: name, href: organisationHref(id), keys: [name, about.shortName] },
      awards.length > 0
        ? { kind: 'text', text: awards.map(({ round, tier }) => `${round} ${tier}`).join('、') }
        : { kind: 'text', text: LIST_STATE_NAMES['no-award'], blank: true, keys: [''] },
      creditCode === null
        ? { kind: 'text', text: NOT_STATED, blank: true, keys: [''] }
        : { kind: 'text', text: creditCode },
    ],
  };
}

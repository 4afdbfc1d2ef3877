import type { AwardBar } from '../../../law/awards/bar.ts';
import type { Jurisdiction } from '../../../model/portal.ts';
import { TABLE_TITLES } from '../../../messages/site/data.ts';
import { barWords } from '../../answers/outlook.ts';
import { barCites, barsByCity, versionOf } from '../../organisations/city-bars.ts';
import { organisationHref } from '../../organisations/organisation-id.ts';
import { organisations } from '../../organisations/organisation-index.ts';
import type { Organisation } from '../../organisations/organisation-index.ts';
import { once } from '../../site/once.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';

interface Barred {
  of: Organisation;
  city: Jurisdiction;
  bar: AwardBar;
}

/** What keeps an organisation from applying in a city, a row for each bar that follows from the records. */
export const barsTable = once((): Table =>
  tableOf<Barred>(
    'bars',
    TABLE_TITLES.bars,
    [
      ['sample', ({ of }) => of.sample],
      ['draft', ({ bar }) => bar.rules && versionOf().get(bar.rules)?.about.stage === 'draft'],
      ['organisation', ({ of }) => of.id],
      ['name', ({ of }) => of.name],
      ['creditCode', ({ of }) => of.creditCode],
      ['address', ({ of }) => organisationHref(of.id)],
      ['jurisdiction', ({ city }) => city.slug],
      ['city', ({ city }) => city.about.name],
      ['reason', ({ bar }) => bar.kind],
      ['from', ({ bar }) => bar.from],
      ['sureUntil', ({ bar }) => bar.sureUntil],
      ['until', ({ bar }) => bar.until],
      ['endUnknown', ({ bar }) => bar.endUnknown],
      ['estimated', ({ bar }) => bar.estimated],
      ['says', ({ of, city, bar }) => barWords(bar, city, of.sample)],
      ['articles', ({ bar }) => [...new Set(barCites(bar).map(({ label }) => label))].join('、')],
    ],
    organisations().flatMap((of) =>
      [...barsByCity(of)].flatMap(([city, bars]) => bars.map((bar) => ({ of, city, bar }))),
    ),
  ),
);

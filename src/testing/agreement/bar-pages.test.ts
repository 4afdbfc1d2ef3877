import { describe, expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { ROUNDS_RECKONED } from '../../messages/records/bars.ts';
import { current } from '../../model/record.ts';
import { answerText } from '../../views/answers/answer.ts';
import { barWords, outlookParts } from '../../views/answers/outlook.ts';
import { revocationAnswer } from '../../views/answers/revocation-answer.ts';
import { revocationExport } from '../../views/lists/revocation-export.ts';
import { revocationList } from '../../views/lists/revocations.ts';
import { barsByCity, revocationBars } from '../../views/organisations/city-bars.ts';
import { organisations } from '../../views/organisations/organisation-index.ts';
import { organisationPage } from '../../views/organisations/organisation-page.ts';
import { revocationFacts } from '../../views/records/lead-details.ts';
import { verifyFile } from '../../views/verify/verify.ts';
import { realPortal, setBuildDay } from '../real-portal.ts';

setBuildDay('2026-11-20');

// The life line says once, and not beside each bar, that rounds are reckoned.
const isReckoned = (sentence: string) => sentence.includes(ROUNDS_RECKONED);
const unreckoned = (sentence: string) => sentence.replace(ROUNDS_RECKONED, '');

describe.each(organisations().map((each) => [each.name, each] as const))(
  'T6: what bars %s',
  (_, organisation) => {
    const all = [...barsByCity(organisation)];
    const { sample } = organisation;
    const sentences = all
      .flatMap(([city, bars]) => bars.map((bar) => barWords(bar, city, sample)))
      .sort();

    it('stands on its page', () => {
      const told = organisationPage(organisation).cities.flatMap(({ events }) =>
        events
          .flatMap((event) => [event, ...(event.also ?? [])])
          .flatMap(({ kind, note }) => (/-ends$|expires/.test(kind) ? (note ?? []) : [])),
      );
      expect(told.map(unreckoned).sort()).toEqual(sentences.map(unreckoned).sort());
      expect(told.filter(isReckoned).length > 0).toBe(sentences.some(isReckoned));
    });

    it('stands in the verification, award by award', () => {
      const [verified] = verifyFile().organisations.filter(({ href }) =>
        href.endsWith(`/${organisation.id}/`),
      );
      const named = all.flatMap(([city, bars]) =>
        bars.map((bar) => `${city.about.award}：${barWords(bar, city, sample)}`),
      );
      expect(verified?.bars.map(({ sentence }) => sentence).sort()).toEqual(named.sort());
    });
  },
);

describe('T6: what a revocation brings', () => {
  const revocations = placedRecords(realPortal()).filter(
    ({ record }) => record.kind === 'revocation' && !isWithdrawn(record),
  );
  const rows = revocationList().groups.flatMap((group) => group.rows);

  it.each(revocations.map((placed) => [placed.record.id, placed] as const))('%s', (_, placed) => {
    const { record } = placed;
    if (record.kind !== 'revocation') throw new TypeError('no revocation');
    const bars = revocationBars(placed);
    const details = JSON.stringify(revocationFacts(placed, current(record)));
    const row = JSON.stringify(rows.filter((each) => JSON.stringify(each).includes(record.id)));
    const line = revocationExport()
      .csv.split('\n')
      .find((each) => each.includes(record.id));
    expect(bars.length).toBeGreaterThan(0);
    for (const bar of bars) {
      const words = barWords(bar, placed.jurisdiction, record.sample);
      expect(details).toContain(bar.kind === 'ban' ? fullDayWords(bar.until) : words);
      expect(line).toContain(bar.kind === 'ban' ? bar.until : words);
    }
    const outlook = answerText(outlookParts(placed.jurisdiction, record.sample, bars));
    expect(outlook).toMatch(/不得申报|由评审认定/);
    expect(row).toContain(outlook);
    expect(answerText(revocationAnswer(placed, current(record)))).toContain(outlook);
  });
});

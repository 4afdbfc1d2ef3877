import fc from 'fast-check';
import { expect, it } from 'vitest';
import { places } from '../../audit/award/places.ts';
import type { AuditResult } from '../../audit/result.ts';
import { statistics } from '../../views/statistics/statistics.ts';
import { realPortal } from '../real-portal.ts';
import { context, winnersNamed } from '../round-builder.ts';
import type { City } from '../round-builder.ts';

const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 });
const winners = fc.record({ first: letters, second: letters, marked: letters });

/** Rows of both tiers; some of them marked as repeat winners, whatever is on record. */
function rowsOf({
  first,
  second,
  marked,
}: {
  first: string[];
  second: string[];
  marked: string[];
}) {
  const again = (letter: string) => (marked.includes(letter) ? { repeatWinner: true } : {});
  return [
    ...first.flatMap((each) => winnersNamed(each, 'quality-award', again(each))),
    ...second
      .filter((each) => !first.includes(each))
      .flatMap((each) => winnersNamed(each, 'nomination', again(each))),
  ];
}

const counted = ({ values }: AuditResult) => ('counted' in values ? values.counted : null);

it.each<City>(['bayannur', 'bayingolin', 'wuhai', 'luohe'])(
  'T6: in %s audit and statistics count the same places, marked or only on record',
  (city) => {
    fc.assert(
      fc.property(winners, winners, (before, now) => {
        const on = context(
          city,
          { winners: { entries: rowsOf(now) } },
          { earlier: [{ winners: { decidedOn: '2020-06-01', entries: rowsOf(before) } }] },
        );
        const { jurisdictions, ...rest } = realPortal();
        const held = jurisdictions
          .filter(({ slug }) => slug === city)
          .map((each) => ({ ...each, rounds: [...on.rounds] }));
        const [figures] = statistics({ ...rest, jurisdictions: held });
        const present = figures?.rounds.find(({ label }) => label === 'present');
        const lines = places.run(on).filter(({ record }) => record.endsWith('/winners'));
        for (const { name, taking, places: limit } of present?.places ?? []) {
          const line = lines.find(({ values }) => 'tier' in values && values.tier === name);
          expect(line === undefined).toBe(limit === null);
          if (line) expect(counted(line)).toBe(taking);
        }
        expect(lines.length > 0 && present !== undefined).toBe(true);
      }),
      { numRuns: 50 },
    );
  },
);

import { describe, expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { buildRound, rows } from '../../testing/round-builder.ts';
import { kitHref, kitTexts, roundKit } from './kit-texts.ts';
import { objectionForm } from './objection-form.ts';

setBuildDay('2026-11-20');

/** A round of the jurisdiction below with one list, made under a text of it. */
function roundUnder(regulation: string) {
  const list = { window: { from: '2026-11-16', until: '2026-11-25' }, entries: rows('a') };
  const round = buildRound('luohe', { slug: `under-${regulation}`, lists: { opinion: list } });
  return { ...round, about: { ...round.about, regulation } };
}

const jurisdiction = {
  ...fixtureJurisdiction('luohe', [
    { slug: '2015', effectiveOn: '2015-01-01' },
    { slug: '2020', effectiveOn: '2020-01-01', repeals: ['2015'] },
    { slug: 'draft', stage: 'draft' },
  ]),
  rounds: ['2015', '2020', 'unknown'].map(roundUnder),
};
const [old, present, unheld] = jurisdiction.rounds;

describe('the text an objection rests on', () => {
  it('is the one its round was made under; the one in force keeps the city’s own address', () => {
    const href = (round: (typeof jurisdiction.rounds)[number]) =>
      kitHref(jurisdiction, roundKit(jurisdiction, round));
    expect([old, present, unheld].map((round) => href(round!))).toEqual([
      '/luohe/objection/2015/',
      '/luohe/objection/',
      '/luohe/objection/unknown/',
    ]);
  });

  it('has a form as soon as a round was made under it, and the leading one always', () => {
    const slugs = (rounds: typeof jurisdiction.rounds) =>
      kitTexts({ ...jurisdiction, rounds }).map(({ slug }) => slug);
    expect(slugs(jurisdiction.rounds)).toEqual([undefined, '2015', 'unknown']);
    expect(slugs([old!, old!])).toEqual([undefined, '2015']);
    expect(slugs([])).toEqual([undefined]);
  });

  it('is no held one in a city without any text, whose rounds keep the city’s own address', () => {
    const bare = { ...jurisdiction, versions: [] };
    expect(kitTexts(bare)).toEqual([{ version: undefined, slug: undefined }]);
    expect(objectionForm(bare, undefined).lists).toHaveLength(3);
  });
});

describe('the form by a text', () => {
  const forms = kitTexts(jurisdiction).map(({ version }) => objectionForm(jurisdiction, version));

  it('holds the lists of its rounds alone', () => {
    expect(forms.map(({ lists }) => lists.map(({ id }) => id.split('/')[2]))).toEqual([
      ['under-2020'],
      ['under-2015'],
      ['under-unknown'],
    ]);
  });

  it('keeps drafts apart, and those of the leading text where they always were', () => {
    expect(forms.map(({ slug }) => slug)).toEqual(['luohe', 'luohe/2015', 'luohe/unknown']);
  });
});

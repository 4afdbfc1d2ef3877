import { describe, expect, it } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import { formalitiesFor } from './formalities.ts';
import { GROUNDS, articlesOf } from './grounds.ts';
import { offeredPapers } from './offered-papers.ts';

const SILENT = ['bayannur/draft', 'luohe/2018', 'jiangyin/draft', 'wuhai/2020'];
const ALL = [...SILENT, 'bayingolin/draft'];
const file = (id: string) => realVersion(id).version.rules;
const law = (id: string) => ruleSetOf(file(id));
const places = (id: string, ground: (typeof GROUNDS)[number]) =>
  [
    ...new Set(articlesOf(ground, file(id)).flatMap(({ cites }) => cites.map((cite) => cite.at))),
  ].sort();

describe('what an objection must carry', () => {
  it('is what 巴州 asks of persons and units, each with article 12', () => {
    const person = formalitiesFor('person', law('bayingolin/draft'));
    expect(person.map(({ id }) => id)).toEqual([
      'written',
      'real-name',
      'phone',
      'address',
      'identity-proof',
      'evidence',
    ]);
    const unit = formalitiesFor('unit', law('bayingolin/draft'));
    expect(unit.map(({ id }) => id)).toEqual([
      'written',
      'domicile',
      'phone',
      'address',
      'seal',
      'evidence',
    ]);
    for (const { required, cites } of [...person, ...unit]) {
      expect(required).toBe(true);
      expect(cites.every(({ at }) => at === '12')).toBe(true);
    }
  });

  it.each(SILENT)('is in %s, whose text is silent, the same, but only advised', (id) => {
    for (const party of ['person', 'unit'] as const) {
      const asked = formalitiesFor(party, law('bayingolin/draft'));
      expect(formalitiesFor(party, law(id))).toEqual(
        asked.map((formality) => ({ id: formality.id, required: false, cites: [] })),
      );
    }
  });
});

describe('the papers of a city', () => {
  it.each([
    ['bayannur/draft', ['objection', 'recusal', 'forged-mark', 'correction']],
    ['luohe/2018', ['objection', 'forged-mark', 'correction']],
    ['bayingolin/draft', ['objection', 'correction']],
    ['jiangyin/draft', ['objection', 'correction']],
    ['wuhai/2020', ['objection', 'forged-mark', 'correction']],
  ])('%s offers %j', (id, papers) => {
    expect(offeredPapers(law(id)).map((paper) => paper.id)).toEqual(papers);
  });

  it.each([
    ['bayannur/draft', ['16', '20.p2', '29']],
    ['luohe/2018', ['26']],
    ['bayingolin/draft', ['12', '12']],
    ['jiangyin/draft', ['26']],
    ['wuhai/2020', ['25', '39']],
  ])('%s rests them on %j', (id, cited) => {
    const rules = offeredPapers(law(id)).flatMap((paper) => paper.rules);
    expect(rules.flatMap(({ cites }) => cites.map(({ at }) => at))).toEqual(cited);
  });
});

describe('the articles a ground brings', () => {
  it.each(ALL)('%s: every condition of applying, in its order', (id) => {
    const conditions = file(id).eligibility?.conditions ?? [];
    expect(conditions.length).toBeGreaterThan(5);
    expect(articlesOf('conditions', file(id)).map((article) => article.id)).toEqual(
      conditions.map((condition) => condition.id),
    );
  });

  it.each([
    ['bayannur/draft', 'false-papers', ['11', '22']],
    ['luohe/2018', 'false-papers', ['15', '22', '8.2']],
    ['bayingolin/draft', 'false-papers', ['11.2', '19']],
    ['jiangyin/draft', 'false-papers', ['19.p1', '29.p1']],
    ['wuhai/2020', 'false-papers', ['18.p1', '37', '41']],
    ['bayannur/draft', 'recusal', ['20.p1', '20.p2', '20.p3']],
    ['luohe/2018', 'recusal', []],
    ['bayingolin/draft', 'recusal', ['22']],
    ['jiangyin/draft', 'recusal', []],
    ['wuhai/2020', 'recusal', ['34']],
  ] as const)('%s, %s: %j', (id, ground, cited) => {
    expect(places(id, ground)).toEqual(cited);
  });

  it('巴州, false papers: what follows false papers, and what follows a title won by fraud', () => {
    const rules = articlesOf('false-papers', file('bayingolin/draft')).flatMap((article) =>
      'rule' in article && article.rule.kind === 'revocation' ? [article.rule.ground] : [],
    );
    expect(rules.sort()).toEqual(['false-application', 'fraud']);
  });

  it.each(ALL)('%s, procedure: every kind of rule that a procedure has', (id) => {
    const kinds = ['window', 'order', 'score', 'reviewers', 'time-limit'];
    const rules = file(id).rules.filter(({ kind }) => kinds.includes(kind));
    expect(articlesOf('procedure', file(id)).map((article) => article.id)).toEqual(
      expect.arrayContaining(rules.map((rule) => rule.id)),
    );
  });

  it.each([
    ['bayannur/draft', '15'],
    ['luohe/2018', '17'],
    ['bayingolin/draft', '11.8'],
    ['jiangyin/draft', '25'],
    ['wuhai/2020', '25'],
  ])('%s: the procedure holds the publicity of article %s', (id, at) => {
    expect(places(id, 'procedure')).toContain(at);
  });
});

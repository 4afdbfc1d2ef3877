import { expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { selfCheckHref, selfCheckTexts } from './self-check-versions.ts';

setBuildDay('2026-11-20');

const eligibility = { questions: [], conditions: [] };
const jurisdiction = fixtureJurisdiction('jia', [
  { slug: '2013', effectiveOn: '2013-01-01' },
  { slug: '2015', effectiveOn: '2015-01-01', file: { eligibility } },
  { slug: '2018', effectiveOn: '2018-01-01', repeals: ['2013', '2015'], file: { eligibility } },
  { slug: 'draft-2026', stage: 'draft', file: { eligibility } },
  { slug: 'draft-2025', stage: 'draft' },
]);

it('checks by the text in force, and by each other that says who may apply, drafted or repealed', () => {
  const texts = selfCheckTexts(jurisdiction);
  expect(texts.map(({ version, slug }) => [version?.slug, slug])).toEqual([
    ['2018', undefined],
    ['2015', '2015'],
    ['draft-2026', 'draft-2026'],
  ]);
  expect(texts.map((text) => selfCheckHref(jurisdiction, text, 'cases/'))).toEqual([
    '/jia/eligibility/cases/',
    '/jia/eligibility/2015/cases/',
    '/jia/eligibility/draft-2026/cases/',
  ]);
});

it('does not say twice the draft a jurisdiction leads with', () => {
  const only = fixtureJurisdiction('yi', [
    { slug: 'draft', stage: 'draft', file: { eligibility } },
  ]);
  expect(selfCheckTexts(only).map(({ slug }) => slug)).toEqual([undefined]);
});

it('keeps a page for a jurisdiction that holds no text', () => {
  expect(selfCheckTexts(fixtureJurisdiction('bing', []))).toEqual([
    { version: undefined, slug: undefined },
  ]);
});

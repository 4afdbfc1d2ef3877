import { expect, it } from 'vitest';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import type { Rule, RuleOf } from '../../schemas/rules/rules-file.ts';
import { officialCalendar } from '../calendar/working-days.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import { formalitiesFor } from './formalities.ts';
import { ownLimit } from './own-limit.ts';

const calendar = officialCalendar([YEAR_2026]);
const right = (more: Partial<RuleOf<'objection-right'>>): Rule => ({
  ...{ id: 'right', kind: 'objection-right', during: 'publicity', office: null },
  ...{ cites: [{ at: '9', quote: '匿名异议不予受理' }], ...more },
});
const law = (...rules: Rule[]) =>
  ruleSetOf(fixtureJurisdiction('mou', [{ slug: '2020', rules }]).versions[0]!.rules);
const FIVE = { count: 5, unit: 'working-day', bound: 'maximum' } as const;

it('counts a text’s own limit from the first day, both ways', () => {
  // A Monday: five working days end on the Friday, or on the Monday after.
  expect(ownLimit(law(right({ within: FIVE })), '2026-03-02', calendar)).toEqual({
    ...{ until: '2026-03-09', safe: '2026-03-06' },
  });
});

it('knows no last day without a first, and no limit where the text sets none', () => {
  expect(ownLimit(law(right({ within: FIVE })), null, calendar)).toEqual({ until: null });
  expect(ownLimit(law(right({})), '2026-03-02', calendar)).toBeNull();
  expect(ownLimit(law(), '2026-03-02', calendar)).toBeNull();
});

it('needs a name where anonymous objections are refused', () => {
  const required = (rules: Rule[]) =>
    formalitiesFor('person', law(...rules)).filter((each) => each.required);
  expect(required([right({ anonymous: 'refused' })])).toEqual([
    { id: 'real-name', required: true, cites: [{ at: '9', quote: '匿名异议不予受理' }] },
  ]);
  expect(required([right({})])).toEqual([]);
  const form: Rule = {
    ...{ id: 'form', kind: 'objection-form', party: 'person', requires: ['written'] },
    cites: [{ at: '9', quote: '书面' }],
  };
  expect(required([right({ anonymous: 'refused' }), form]).map(({ id }) => id)).toEqual([
    ...['written', 'real-name'],
  ]);
  expect(
    formalitiesFor('unit', law(right({ anonymous: 'refused' }))).some((each) => each.required),
  ).toBe(false);
});

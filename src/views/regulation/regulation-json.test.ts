import { describe, expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import type { FixtureVersion } from '../../testing/fixture-portal.ts';
import { realVersion, setBuildDay } from '../../testing/real-portal.ts';
import { regulationJsonText } from './regulation-json.ts';

setBuildDay('2026-11-20');

function jsonOf(version: Omit<FixtureVersion, 'slug'>): Record<string, unknown> {
  const jurisdiction = fixtureJurisdiction('jia', [{ slug: 'v1', ...version }]);
  const [own] = jurisdiction.versions;
  return JSON.parse(regulationJsonText(jurisdiction, own!)) as Record<string, unknown>;
}

it('T17: carries the mark of amendments that may be missing, where it is written', () => {
  const mayLackAmendments = '2023年的修改决定未收录';
  expect(jsonOf({ effectiveOn: '2020-01-01', mayLackAmendments })).toMatchObject({
    mayLackAmendments,
    status: { meaning: expect.stringContaining(mayLackAmendments) as string },
  });
  expect(jsonOf({ effectiveOn: '2020-01-01' })).not.toHaveProperty('mayLackAmendments');
});

it('T17: keeps the code of a text without a term, and words it by what is known', () => {
  expect(jsonOf({ effectiveOn: '2020-01-01' })['status']).toMatchObject({
    code: 'in-force',
    label: '已施行，未见废止',
  });
});

describe('T1: says why fields are blank', () => {
  const states = (id: string) => {
    const { jurisdiction, version } = realVersion(id);
    return (JSON.parse(regulationJsonText(jurisdiction, version)) as { states: object }).states;
  };

  it('of what a draft leaves open of itself, and what no rule of it states', () => {
    expect(states('bayannur/draft')).toMatchObject({
      documentNumber: 'not-in-notice',
      publishedOn: 'not-held',
      'effective.on': 'not-in-notice',
      'rules.reviewers': 'not-stated',
    });
  });

  it('and of nothing that stands there', () => {
    expect(states('wuhai/2020')).not.toHaveProperty('documentNumber');
    expect(states('wuhai/2020')).not.toHaveProperty(['rules.validity']);
  });
});

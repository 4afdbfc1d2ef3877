import { describe, expect, it } from 'vitest';
import { ASPECTS } from '../../model/topics.ts';
import { realPortal } from '../../testing/real-portal.ts';
import { topicOf } from '../rules/topics.ts';
import { accountOf } from './account.ts';
import { leftOpen } from './left-open.ts';
import { speaksOf, topicState } from './topic-state.ts';

const versions = realPortal().jurisdictions.flatMap((each) => each.versions);

it.each(versions.map((version) => [version.id, version] as const))(
  'T2: nothing is left to read in %s',
  (_, version) => {
    expect(leftOpen(version)).toEqual({ clauses: [], topics: [], conditions: [], idle: [] });
  },
);

describe.each(versions.map((version) => [version.id, version] as const))('of %s', (_, version) => {
  const { rules } = version.rules;

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'without the rule %s its topic is never called silent, and check says what is missing',
    (_, removed) => {
      const less = {
        ...version,
        rules: { ...version.rules, rules: rules.filter((each) => each !== removed) },
      };
      const topic = topicOf(removed);
      const siblings = less.rules.rules.filter((each) => topicOf(each) === topic);
      const { state } = topicState(topic, less.rules, accountOf(less));
      expect(state).not.toBe('not-stated');
      for (const aspect of ASPECTS.filter((each) => speaksOf(removed, each)))
        expect(topicState(aspect, less.rules, accountOf(less)).state).not.toBe('not-stated');
      if (siblings.length > 0) expect(state).toBe('stated');
      else expect(['not-entered', 'unsorted']).toContain(state);
      const left = leftOpen(less);
      if (state === 'not-entered') expect(left.topics).toContain(topic);
      // A clause that only this rule quoted is listed, and then the text is silent on nothing.
      const alone = accountOf(version)
        .filter(({ mentions }) =>
          mentions.every((each) => each.kind === 'rule' && each.id === removed.id),
        )
        .map(({ clause }) => clause);
      expect(left.clauses).toEqual(alone);
      if (alone.length > 0)
        for (const each of ASPECTS)
          expect(topicState(each, less.rules, accountOf(less)).state).not.toBe('not-stated');
    },
  );
});

it('T3: a condition that is neither asked nor named as not asked is left to be sorted', () => {
  const wuhai = versions.find(({ id }) => id === 'wuhai/2020')!;
  const { eligibility } = wuhai.rules;
  const without = (dropped: string) => {
    const conditions = eligibility!.conditions.filter(({ id }) => id !== dropped);
    return { ...wuhai, rules: { ...wuhai.rules, eligibility: { ...eligibility!, conditions } } };
  };
  expect(leftOpen(without('')).conditions).toEqual([]);
  expect(leftOpen(without('abnormal-list')).conditions.length).toBeGreaterThan(0);
});

import { expect, it } from 'vitest';
import type { DayLength, Lasting } from '../../../schemas/text.ts';
import type { Rule, RuleOf } from '../../../schemas/rules/rules-file.ts';
import { liveVersion } from '../live-portal.ts';

/** What each text says on a subject, one line per rule; an empty list where it says nothing. */
export interface Facts {
  bayannur: string[];
  luohe: string[];
  bayingolin: string[];
  jiangyin: string[];
  wuhai: string[];
}

const VERSIONS: Record<keyof Facts, string> = {
  bayannur: 'bayannur/draft',
  luohe: 'luohe/2018',
  bayingolin: 'bayingolin/draft',
  jiangyin: 'jiangyin/draft',
  wuhai: 'wuhai/2020',
};

/**
 * Tests that the rules files hold exactly the expected lines. A rule is written as `describe` says it, then
 * `soft` or `open` where it is, then `@` and the places it cites. Order does not matter.
 */
export function expectFacts<K extends Rule['kind']>(
  subject: string,
  kind: K,
  describe: (rule: RuleOf<K>) => string | null,
  expected: Facts,
): void {
  it.each(Object.entries(expected) as [keyof Facts, string[]][])(
    `${subject}: %s`,
    (city, lines) => {
      const stated = liveVersion(VERSIONS[city])
        .version.rules.rules.filter((rule): rule is RuleOf<K> => rule.kind === kind)
        .flatMap((rule) => {
          const words = describe(rule);
          return words === null ? [] : [[words, ...marks(rule)].join(' ')];
        });
      expect(stated.toSorted()).toEqual(lines.toSorted());
    },
  );
}

/** Tests which texts have a rule told in a sentence, where it stands, and words it must say. */
export function expectStatements(
  topic: RuleOf<'statement'>['topic'],
  expected: Record<keyof Facts, { at: string; says: string[] }[]>,
): void {
  it.each(Object.entries(expected) as [keyof Facts, { at: string; says: string[] }[]][])(
    `${topic}: %s`,
    (city, statements) => {
      const stated = liveVersion(VERSIONS[city]).version.rules.rules.filter(
        (rule) => rule.kind === 'statement' && rule.topic === topic,
      ) as RuleOf<'statement'>[];
      expect(stated.map((rule) => marks(rule).at(-1))).toEqual(
        statements.map(({ at }) => `@${at}`),
      );
      statements.forEach(({ says }, index) => {
        const rule = stated[index];
        for (const words of says) expect(`${rule?.text} ${rule?.note ?? ''}`).toContain(words);
      });
    },
  );
}

/** `=7 working-day`, `≥5 working-day`, `≤10 working-day`, or `no length`. */
export function lengthOf(length: DayLength | null): string {
  if (!length) return 'no length';
  const bound = { exact: '=', minimum: '≥', maximum: '≤' }[length.bound];
  return `${bound}${length.count} ${length.unit}`;
}

/** `5 year`, `3 round`, or what to say for null. */
export function periodOf(period: Lasting | null, otherwise: string): string {
  if (period === 'ever') return period;
  return period ? `${period.count} ${period.unit}` : otherwise;
}

function marks(rule: Rule): string[] {
  const places = [...new Set(rule.cites.map((cite) => cite.at))];
  return [
    ...(rule.strength === 'soft' ? ['soft'] : []),
    ...(rule.appliesTo ? [rule.appliesTo] : []),
    `@${places.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(' ')}`,
  ];
}

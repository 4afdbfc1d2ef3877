import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFacts } from '../../law/eligibility/read-facts.ts';
import { anyFacts } from '../../testing/arbitraries/eligibility-arbitrary.ts';
import { answersInHash, answersLink } from './answers-link.ts';

const PAGE = 'https://example.gov.cn/luohe/eligibility/';

it('brings every answer back from after the #, and keeps it out of the rest of the address', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const link = new URL(answersLink(`${PAGE}#results`, '2026-11-20', { ...facts }));
      expect(link.origin + link.pathname + link.search).toBe(PAGE);
      const held = answersInHash(link.hash);
      expect(held?.on).toBe('2026-11-20');
      expect(JSON.parse(held!.text)).toEqual(JSON.parse(JSON.stringify(facts)));
    }),
  );
});

it('takes a # without answers for the place in the page it is', () => {
  expect(answersInHash('')).toBeNull();
  expect(answersInHash('#conditions')).toBeNull();
});

it('lets nothing through that is not JSON of answers', () => {
  fc.assert(
    fc.property(fc.string(), (hostile) => {
      const held = answersInHash(`#answers=${encodeURIComponent(hostile)}`);
      expect(typeof held?.text).toBe('string');
    }),
  );
  const held = answersInHash('#answers=%%%')!;
  expect(() => readFacts(JSON.parse(held.text), '2026-11-20', null)).toThrow();
});

it('carries letters of every script', () => {
  const answers = { awards: [{ tier: '质量奖𬭩', on: '2022-03-01' }] };
  const { hash } = new URL(answersLink(PAGE, '2026-11-20', answers));
  expect(JSON.parse(answersInHash(hash)!.text)).toEqual(answers);
});

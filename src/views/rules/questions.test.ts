import { expect, it } from 'vitest';
import { realPortal } from '../../testing/real-portal.ts';
import { answeredQuestions } from './questions.ts';

const questions = answeredQuestions(realPortal());

it('answers every question in every city, or says that its text is silent', () => {
  expect(questions.length).toBeGreaterThan(15);
  for (const { ask, cities } of questions) {
    expect(cities, ask).toHaveLength(5);
    expect(
      cities.some(({ lines }) => lines.length > 0),
      ask,
    ).toBe(true);
    for (const { lines } of cities)
      for (const { sentence, cites } of lines) {
        expect(sentence).not.toBe('');
        expect(cites.length, sentence).toBeGreaterThan(0);
      }
  }
});

it('takes the answer from the rules, with its article', () => {
  const prize = questions.find(({ id }) => id === 'prize');
  const luohe = prize?.cities.find(({ slug }) => slug === 'luohe');
  expect(luohe?.lines[0]?.sentence).toContain('50万元');
  expect(luohe?.lines[0]?.cites[0]?.label).toBe('第十九条');
  const vacancy = questions.find(({ id }) => id === 'vacancy');
  expect(vacancy?.cities.find(({ slug }) => slug === 'jiangyin')?.lines).toEqual([]);
});

import { expect, it } from 'vitest';
import { realPortal } from '../../testing/real-portal.ts';
import { answeredQuestions, cityQuestions } from './questions.ts';

const questions = answeredQuestions(realPortal());

it('answers every question in every city, or says that its text is silent', () => {
  expect(questions.length).toBeGreaterThan(15);
  for (const { ask, cities } of questions) {
    expect(cities, ask).toHaveLength(5);
    expect(
      cities.some(({ parts }) => parts.some(({ lines }) => lines.length > 0)),
      ask,
    ).toBe(true);
    for (const { parts } of cities)
      for (const { sentence, cites } of parts.flatMap(({ lines }) => lines)) {
        expect(sentence).not.toBe('');
        expect(cites.length, sentence).toBeGreaterThan(0);
      }
  }
});

it('takes the answer from the rules, with its article', () => {
  const prize = questions.find(({ id }) => id === 'prize');
  const luohe = prize?.cities.find(({ slug }) => slug === 'luohe');
  expect(luohe?.parts[0]?.lines[0]?.sentence).toContain('50万元');
  expect(luohe?.parts[0]?.lines[0]?.cites[0]?.label).toBe('第十九条');
  const vacancy = questions.find(({ id }) => id === 'vacancy');
  expect(vacancy?.cities.find(({ slug }) => slug === 'jiangyin')?.parts[0]?.lines).toEqual([]);
});

it('T12: answers what was asked first, and says of which part the text is silent', () => {
  const answer = (question: string, city: string) =>
    questions
      .find(({ id }) => id === question)
      ?.cities.find(({ slug }) => slug === city)
      ?.parts.map(({ subject, lines, unsaid }) =>
        unsaid ? `${subject ?? ''}${unsaid.text}` : lines.map(({ sentence }) => sentence).join('|'),
      );
  expect(answer('reapply', 'bayannur')?.[0]).toBe('可否再次申报草案未规定');
  expect(answer('reapply', 'bayannur')?.[1]).toMatch(/^再次获得该奖的，.*不占当年奖项名额$/);
  expect(answer('reapply', 'jiangyin')).toEqual(['草案未规定']);
  expect(answer('prize', 'bayingolin')?.at(-1)).toBe('不发奖金的情形草案未规定');
});

it('answers each question for one city alone, and names the row that compares it', () => {
  const portal = realPortal();
  const luohe = portal.jurisdictions.find(({ slug }) => slug === 'luohe')!;
  const own = cityQuestions(luohe, portal);
  expect(own.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
  expect(own.every(({ answer }) => answer.slug === 'luohe')).toBe(true);
  expect(own.find(({ id }) => id === 'prize')?.topic).toBe('prize');
  expect(own.find(({ id }) => id === 'eligibility')?.topic).toBeNull();
});

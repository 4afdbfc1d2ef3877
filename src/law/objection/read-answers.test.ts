import fc from 'fast-check';
import { expect, it } from 'vitest';
import { personObjects } from '../../testing/objection-forms.ts';
import { NO_ANSWERS } from './answers.ts';
import { readSavedAnswers } from './read-answers.ts';

it('reads back what was saved', () => {
  const answers = personObjects({ articles: ['accidents'] });
  expect(readSavedAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
});

it.each([[null], [[]], ['text'], [{}], [{ facts: 1 }]])('%j is no draft', (saved) => {
  expect(readSavedAnswers(saved)).toBeNull();
});

it('takes no choice that the form does not offer and no key that it does not know', () => {
  const foreign = {
    facts: '事实',
    paper: 'bribe',
    party: 'ghost',
    ground: 3,
    articles: ['a', 1],
    evidence: [{ description: '甲', sha256: 'x' }, 'text'],
    colour: 'red',
  };
  expect(readSavedAnswers(foreign)).toEqual({
    ...NO_ANSWERS,
    facts: '事实',
    articles: ['a'],
    evidence: [{ description: '甲', on: '', file: '', sha256: '' }],
  });
});

it('makes either answers or nothing of any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (saved) => {
      const read = readSavedAnswers(saved);
      if (read) expect(Object.keys(read)).toEqual(Object.keys(NO_ANSWERS));
    }),
  );
});

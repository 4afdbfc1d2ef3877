import { describe, expect, it } from 'vitest';
import type { FactKey } from '../../model/facts.ts';
import { answerName, answerWords } from './answer-words.ts';

const rules = {
  tiers: [{ id: 'nomination' as const, name: '市长质量奖提名奖', cites: [] }],
  eligibility: {
    questions: [
      { fact: 'legalForm' as const, ask: '', answers: { 'branch-or-internal': '内设机构' } },
      { fact: 'licensed' as const, ask: '' },
    ],
    conditions: [],
  },
};
const words = answerWords(rules);

describe('the name of an answer', () => {
  it.each<[FactKey, string, string, string]>([
    ['legalForm', 'branch-or-internal', '内设机构', 'the question’s own'],
    ['legalForm', 'legal-person', '法人', 'the usual one where the question is silent'],
    ['licensed', 'true', '是', 'the usual one where the question names none'],
    ['awards', 'nomination', '市长质量奖提名奖', 'the regulation’s name of the award'],
    ['awards', 'excellence', '另一奖项', 'no name of its own for an award it does not give'],
    ['higherAward', 'nation', '国家级质量奖', 'the usual name of a level'],
  ])('%s %s is %s: %s', (fact, answer, name) => {
    expect(answerName(words, fact, answer)).toBe(name);
  });

  it('is the answer itself where nobody named it', () => {
    expect(answerName({}, 'legalForm', 'guild')).toBe('guild');
  });
});

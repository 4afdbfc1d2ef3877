import { expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import { unsaid } from './unsaid.ts';

const stateOf = (text: string) => {
  const [version] = fixtureJurisdiction('somewhere', [
    {
      slug: '2020',
      text,
      file: {
        notStated: ['fee'],
        covered: [{ at: '19', as: 'purpose' }],
      },
    },
  ]).versions;
  return unsaid(version, 'fee')?.state;
};

it('T1: of a text held in part nothing is called silent', () => {
  const article = '第十九条　本办法适用于示例。';
  expect(stateOf(`办法\n\n<!-- 未收录 -->\n\n${article}\n`)).toBe('text-not-held');
  expect(stateOf(`办法\n\n${article}\n\n<!-- 未收录 -->\n`)).toBe('text-not-held');
  expect(stateOf(`办法\n\n${article}\n`)).toBe('not-stated');
});

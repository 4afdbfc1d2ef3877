import { expect, it } from 'vitest';
import { NOTES, TEXT } from '../../testing/broken-examples/broken-example.ts';
import { validContent } from '../../testing/content-builder.ts';
import { withoutNotedBreaks } from './source.ts';

const note = (quote: string) => `
- id: broken
  kind: layout
  places:
    - { at: "2", quote: ${quote} }
  note: 原件在此处另起一段。
`;

it('enters a text whose original breaks a sentence, once a note says so', () => {
  const content = validContent().replace(TEXT, '超过五个，奖项', '超过五个，\n奖项');
  expect(content.findings().map(({ code }) => code)).toEqual(['broken-line']);
  content.withFile(NOTES, (text) => text + note('每届获奖组织不超过五个，'));
  expect(content.findings()).toEqual([]);
});

it.each([
  ['the end of the line', 'layout', '不超过五个，', []],
  ['more than is shown of it', 'layout', '第二条每届获奖组织不超过五个，', []],
  ['other words', 'layout', '奖项可以空缺', ['broken-line']],
  ['the line for another reason', 'misprint', '不超过五个，', ['broken-line']],
] as const)('looks for a note that quotes %s', (_, kind, quote, left) => {
  const problem = { line: 7, code: 'broken-line', found: '每届获奖组织不超过五个，' } as const;
  const notes = [{ id: 'broken', kind, places: [{ at: '2', quote }], note: '另起一段' }];
  expect(withoutNotedBreaks([problem], notes).map(({ code }) => code)).toEqual(left);
});

import { expect, it } from 'vitest';
import { openCountWords, placesAnswer } from './home.ts';

it('counts lists and calls that are open, and says nothing of what is not', () => {
  const [call, list] = [{ kind: 'call' }, { kind: 'publicity' }] as const;
  expect(openCountWords([list, call, list])).toBe('2份公示，1个申报');
  expect(openCountWords([call])).toBe('1个申报');
  expect(openCountWords([])).toBe('');
});

it('T19: tells drafts from what has begun, and places without a text from both', () => {
  expect(placesAnswer(['in-force', 'draft', 'draft', null])).toBe(
    '收录4个地区的办法：1个已施行，未见废止；2个只有草案；1个还没有文本。',
  );
});

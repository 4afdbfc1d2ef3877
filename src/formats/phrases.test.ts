import { expect, test } from 'vitest';
import fc from 'fast-check';
import { phrases } from './phrases.ts';

test.each([
  ['2024年漯河市市长质量奖拟奖单位公示', '2024年|漯河市|市长质量奖|拟奖|单位|公示'],
  ['巴音郭楞蒙古自治州人民政府质量奖管理办法', '巴音郭楞蒙古自治州|人民政府质量奖|管理|办法'],
  ['2026年度江阴市市长质量奖获奖名单', '2026年度|江阴市|市长质量奖|获奖|名单'],
  ['巴彦淖尔市市长质量奖', '巴彦淖尔市|市长质量奖'],
  ['样例辰氯碱化工有限公司', '样例|辰氯碱|化工|有限公司'],
  ['漯政办〔2018〕76号', '漯政办〔2018〕76号'],
  ['91000000MA00000157', '91000000MA00000157'],
  ['6家单位拟奖，公示10月23日至28日。', '6家|单位|拟奖，|公示|10月23日至28日。'],
  ['《乌海市市长质量奖管理办法》第九条', '《乌海市|市长质量奖|管理|办法》|第九条'],
])('%s is cut %s', (text, cut) => {
  expect(phrases(text)).toEqual(cut.split('|'));
});

test('no letter is lost, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(phrases(text).join('')).toBe(text);
    }),
  );
});

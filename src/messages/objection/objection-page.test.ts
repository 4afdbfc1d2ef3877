import { expect, it } from 'vitest';
import { startAnswer } from './objection.ts';
import { closedWords } from './objection-page.ts';

it.each([
  [
    { everydayOffice: '评审组办公室', everydayChannel: null, silence: '本办法未规定' },
    '公示结束以后，仍可以向条文写明的日常工作机构（评审组办公室）书面反映情况；怎样处理，本办法未规定。',
  ],
  [
    {
      everydayOffice: '评审组办公室',
      everydayChannel: { office: '评审组办公室', phone: '0473-0000000' },
      silence: '本办法未规定',
    },
    '公示结束以后，仍可以向条文写明的日常工作机构（评审组办公室：电话0473-0000000）书面反映情况；怎样处理，本办法未规定。',
  ],
  [
    { everydayOffice: null, everydayChannel: null, silence: '办法未收录' },
    '公示结束以后，仍可以向主管部门书面反映情况；怎样处理，办法未收录。',
  ],
])('says whom one may write to once no list is open: %#', (model, sentence) => {
  expect(closedWords(model)).toBe(sentence);
});

it('says what is open, and always that nothing is received here', () => {
  expect(startAnswer(3)).toBe(
    '3份名单正在公示，最先截止的在前。本站不接收异议和其他材料，须自行递交。',
  );
  expect(startAnswer(0)).toBe('本站不接收异议和其他材料，须自行递交。');
});

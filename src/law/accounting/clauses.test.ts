import { expect, it } from 'vitest';
import { anchorOf } from '../regulation/address.ts';
import { parseRegulation } from '../regulation/parse.ts';
import { stretchesOf } from './clauses.ts';

const TEXT = `某办法

第一章　总则

本章适用于全市。

第一条　每两年评审一次；奖项可以空缺（另行公告。）每届五个。

第二条　首款说明。

申报组织应当：

（一）在本市登记；满三年；

（二）无事故。

第三条　程序：（一）通知。发出通知；（二）申报。

<!-- 附件 -->

附件标题

第一步

第二步
`;

it('T2: cuts a text at 。 and ；, items by themselves, titles left out', () => {
  const { text, problems } = parseRegulation(TEXT);
  expect(problems).toEqual([]);
  const clauses = stretchesOf(text).flatMap(({ parts }) => parts.flatMap((part) => part.clauses));
  expect(clauses.map(({ clause: { place, words } }) => `${anchorOf(place)} ${words}`)).toEqual([
    'ch-1-p1 本章适用于全市。',
    'art-1 每两年评审一次；',
    'art-1 奖项可以空缺（另行公告。）',
    'art-1 每届五个。',
    'art-2-p1 首款说明。',
    'art-2-p2 申报组织应当：',
    'art-2-1 在本市登记；',
    'art-2-1 满三年；',
    'art-2-2 无事故。',
    'art-3 程序：',
    'art-3-1 通知。',
    'art-3-1 发出通知；',
    'art-3-2 申报。',
    'annex-1 第一步',
    'annex-1 第二步',
  ]);
});

import { describe, expect, it } from 'vitest';
import type { Change } from '../../schemas/amendment.ts';
import { parseRegulation } from '../regulation/parse.ts';
import { printRegulation } from '../regulation/print.ts';
import { amend } from './amend.ts';
import { firstDifference } from './first-difference.ts';
import { quotedWords } from './quoted-words.ts';

const read = (...lines: string[]) => {
  const { text, problems } = parseRegulation(`${lines.join('\n\n')}\n`);
  expect(problems).toEqual([]);
  return text;
};

const EARLIER = read(
  '某市质量奖管理办法',
  '第一章　总则',
  '第一条　为了质量，由市质监局制定本办法。',
  '第二条　设质量奖。',
  '每两年评定一次。',
  '名额不超过五家。',
  '第二章　申报',
  '第三条　申报应当：',
  '（一）登记满三年；',
  '（二）没有事故；',
  '（三）没有欠税。',
  '第四条　材料报市质监局。',
  '第四条之一　材料应当真实。',
  '第五条　本办法自2020年1月1日起施行。',
);

const DECISION = read(
  '关于修改《某市质量奖管理办法》的决定',
  '一、将第二条第三款修改为：“名额不超过八家（以下简称“名额”）。”',
  '二、将第三条修改为：“第三条　申报质量奖应当：',
  '“（一）登记满五年；',
  '“（二）守信。”',
  '三、第三条增加一项，作为第（二）项：“（二）连续经营；”',
  '四、增加一条，作为第四条：“第四条　评定不收费。”',
  '五、在第五条之后增加“第五条之一　由市政府解释。”',
  '六、删去第二条第二款、第三条第（一）项和第四条；将“市质监局”统一修改为“市市场监管局”。',
  '七、将第三条第（三）项修改为“（三）没有欠薪。”',
);

const by = (at: string, quote: string) => ({ at, quote });
const bodyOf = (changes: Change[]) => {
  const { text, faults } = amend(EARLIER, changes, DECISION);
  expect(faults).toEqual([]);
  return printRegulation(text)
    .split('\n\n')
    .map((line) => line.trim())
    .filter((line) => !EARLIER_LINES.has(line));
};
const EARLIER_LINES = new Set(
  printRegulation(EARLIER)
    .split('\n\n')
    .map((line) => line.trim()),
);

describe('the words a decision sets in quotation marks', () => {
  it.each([
    ['将第六条修改为：“第六条　甲。”', '修改为', '第六条　甲。'],
    ['改为：“甲（以下简称“乙”）丙”；又：“丁”', '改为', '甲（以下简称“乙”）丙'],
    ['改为：“甲：\n“（一）乙；\n“（二）丙。”', '改为', '甲：\n（一）乙；\n（二）丙。'],
    ['将“甲”改为“乙”', '改 为', '乙'],
    ['改为：“甲', '改为', null],
    ['删去第六条。', '删去第六条', null],
    ['改为：“甲”', '修订为', null],
  ])('%s', (words, command, expected) => {
    expect(quotedWords(words, command)).toBe(expected);
  });
});

it('begins with the sentence that says what it changes, which is no part of its title', () => {
  const { heading, preamble } = parseRegulation(
    '关于修改《某办法》的决定\n\n某市人民政府决定作如下修改：\n\n一、删去第二条。\n',
  ).text;
  expect(heading).toEqual(['关于修改《某办法》的决定']);
  expect(preamble).toEqual(['某市人民政府决定作如下修改：']);
});

describe('a decision', () => {
  it.each<[string, Change, string[]]>([
    [
      'replaces a paragraph',
      { kind: 'replace', place: '2.p3', by: by('pt1', '修改为') },
      ['名额不超过八家（以下简称“名额”）。'],
    ],
    [
      'replaces an article with its items',
      { kind: 'replace', place: '3', by: by('pt2', '将第三条修改为') },
      ['第三条　申报质量奖应当：', '（一）登记满五年；', '（二）守信。'],
    ],
    [
      'puts in an item, and the numbers behind it move on',
      { kind: 'insert', place: '3.2', by: by('pt3', '作为第（二）项') },
      ['（二）连续经营；', '（三）没有事故；', '（四）没有欠税。'],
    ],
    [
      'puts in an article, and the numbers behind it move on',
      { kind: 'insert', place: '4', by: by('pt4', '作为第四条') },
      [
        '第四条　评定不收费。',
        '第五条　材料报市质监局。',
        '第五条之一　材料应当真实。',
        '第六条　本办法自2020年1月1日起施行。',
      ],
    ],
    [
      'puts in 第五条之一, and no number moves',
      { kind: 'insert', place: '5z1', by: by('pt5', '之后增加') },
      ['第五条之一　由市政府解释。'],
    ],
    [
      'takes out an item',
      { kind: 'delete', place: '3.1', by: by('pt6', '第（一）项') },
      ['（一）没有事故；', '（二）没有欠税。'],
    ],
    [
      'changes words wherever they stand',
      { kind: 'words', from: '市质监局', to: '市市场监管局', by: by('pt6', '统一修改为') },
      ['第一条　为了质量，由市市场监管局制定本办法。', '第四条　材料报市市场监管局。'],
    ],
    [
      'takes words out of one place',
      { kind: 'words', place: '1', from: '市', by: by('pt6', '删去') },
      ['第一条　为了质量，由质监局制定本办法。'],
    ],
  ])('%s', (_, change, lines) => {
    expect(bodyOf([change])).toEqual(lines);
  });

  it('takes an article out, and the numbers behind it move up', () => {
    const { text } = amend(
      EARLIER,
      [{ kind: 'delete', place: '4', by: by('pt6', '第四条') }],
      DECISION,
    );
    expect(printRegulation(text)).toContain('第四条　本办法自2020年1月1日起施行。');
  });

  it('names places of the earlier text, whatever other changes move', () => {
    const lines = bodyOf([
      { kind: 'delete', place: '2.p2', by: by('pt6', '第二条第二款') },
      { kind: 'replace', place: '2.p3', by: by('pt1', '修改为') },
      { kind: 'delete', place: '3.1', by: by('pt6', '第（一）项') },
      { kind: 'replace', place: '3.3', by: by('pt7', '修改为') },
      { kind: 'delete', place: '4z1', by: by('pt6', '第四条') },
      { kind: 'insert', place: '4', by: by('pt4', '作为第四条') },
    ]);
    expect(lines).toEqual([
      '名额不超过八家（以下简称“名额”）。',
      '（一）没有事故；',
      '（二）没有欠薪。',
      '第四条　评定不收费。',
      '第五条　材料报市质监局。',
      '第六条　本办法自2020年1月1日起施行。',
    ]);
  });

  it.each<[string, Change, string]>([
    [
      'a place the text does not have',
      { kind: 'delete', place: '2.p4', by: by('pt6', '删去') },
      'place',
    ],
    ['an article it does not have', { kind: 'delete', place: '9', by: by('pt6', '删去') }, 'place'],
    [
      'words the decision does not quote',
      { kind: 'replace', place: '2', by: by('pt6', '第四条') },
      'quotation',
    ],
    [
      'an article that is none',
      { kind: 'replace', place: '2', by: by('pt1', '修改为') },
      'quotation',
    ],
    [
      'words that do not stand there',
      { kind: 'words', place: '1', from: '丙', by: by('pt6', '删去') },
      'words',
    ],
    [
      'a place of changed words',
      { kind: 'words', place: 'annex1', from: '市', by: by('pt6', '删去') },
      'words',
    ],
  ])('tells of %s', (_, change, fault) => {
    expect(amend(EARLIER, [change], DECISION).faults).toEqual([{ index: 0, fault }]);
  });
});

describe('the first difference', () => {
  const changed = (from: string, to: string) =>
    parseRegulation(printRegulation(EARLIER).replace(from, to)).text;

  it('is none between a text and itself', () => {
    expect(firstDifference(EARLIER, EARLIER, false)).toBeNull();
  });

  it('names the place and the words on either side', () => {
    expect(firstDifference(EARLIER, changed('登记满三年', '登记满两年'), false)).toEqual({
      label: '第三条',
      expected: '当：（一）登记满三年；（二）没有事故；（三）没有欠税。',
      found: '当：（一）登记满两年；（二）没有事故；（三）没有欠税。',
    });
  });

  it('is an article that is missing', () => {
    expect(
      firstDifference(EARLIER, changed('\n第五条　本办法自2020年1月1日起施行。\n', ''), false),
    ).toMatchObject({
      label: '第五条',
      found: '',
    });
  });

  it('may be the history in the head of a text the authority published, and of no other', () => {
    const headed = changed('某市质量奖管理办法', '某市质量奖管理办法\n\n（根据2024年的决定修正）');
    expect(firstDifference(EARLIER, headed, true)).toBeNull();
    expect(firstDifference(EARLIER, headed, false)).not.toBeNull();
  });
});

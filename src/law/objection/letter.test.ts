import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../testing/arbitraries/hostile-texts.ts';
import {
  DURING,
  LIST,
  personObjects,
  realForm,
  unitObjects,
} from '../../testing/objection-forms.ts';
import { LETTER_WORDS } from '../../messages/objection/objection-letter.ts';
import { cleanAnswers, relevantAnswers } from './answers.ts';
import type { Answers } from './answers.ts';
import { cleanText } from './clean-text.ts';
import { composeLetter } from './letter.ts';
import { plainLetter } from './plain-letter.ts';

const CITIES = ['bayannur/draft', 'luohe/2018', 'bayingolin/draft', 'jiangyin/draft', 'wuhai/2020'];

function letter(id: string, answers: Answers) {
  return composeLetter(cleanAnswers(relevantAnswers(answers)), realForm(id), LETTER_WORDS, DURING);
}
const text = (id: string, answers: Answers) => plainLetter(letter(id, answers));

describe.each(CITIES)('a letter in %s', (id) => {
  it('of a person names the person and leaves ID number, signature and date for ink', () => {
    const blocks = letter(id, personObjects());
    expect(blocks).toContainEqual({ kind: 'entry', label: '姓名', text: '张三' });
    expect(blocks).toContainEqual({ kind: 'entry', label: '公民身份号码', text: null });
    expect(blocks).toContainEqual({ kind: 'signature', label: '提出人（签名）' });
    expect(blocks).toContainEqual({ kind: 'date' });
  });

  it('of a unit gives its domicile and leaves room for the seal, and asks no ID number', () => {
    const blocks = letter(id, unitObjects());
    expect(blocks).toContainEqual({ kind: 'entry', label: '住所', text: '示例路2号' });
    expect(blocks).toContainEqual({ kind: 'signature', label: '提出单位（盖章）' });
    expect(JSON.stringify(blocks)).not.toContain('公民身份号码');
  });

  it('says the facts paragraph by paragraph, the evidence and a request', () => {
    const written = text(id, personObjects());
    expect(written).toContain('　　第一段。\r\n　　第二段。\r\n');
    expect(written).toContain('五、证明材料\r\n　　1．处罚决定书（2026年3月）');
    expect(written).toContain('请依照规定调查核实，并将结果书面告知。');
  });
});

it.each([
  ['bayannur/draft', '依据《巴彦淖尔市市长质量奖管理办法》第十六条，现书面提出'],
  ['bayingolin/draft', '第十二条，'],
  ['jiangyin/draft', '第二十六条，'],
  ['wuhai/2020', '依据《乌海市市长质量奖管理办法》（乌海政办发〔2020〕25号）第二十五条，'],
])('%s rests the objection on its article', (id, words) => {
  expect(text(id, personObjects())).toContain(words);
});

it('cites nothing where the text speaks of no objection', () => {
  expect(text('luohe/2018', personObjects({ ground: 'recusal' }))).not.toContain('依据《');
});

it('says of a draft that it is one, and of a rule in force nothing', () => {
  expect(text('bayannur/draft', personObjects())).toContain('修订征求意见稿，没有法律效力');
  expect(text('wuhai/2020', personObjects())).not.toContain('没有法律效力');
});

describe('about a row of a list', () => {
  const model = { ...realForm('wuhai/2020'), lists: [LIST] };
  const about = (organisation: string) =>
    plainLetter(
      composeLetter(personObjects({ list: LIST.id, organisation }), model, LETTER_WORDS, DURING),
    );

  it('it goes to the office of the notice, names the list and its number', () => {
    const written = about('91350100M000100Y43');
    expect(written).toContain('\r\n甲市质量奖办公室：\r\n');
    expect(written).toContain(`《${LIST.title}》（甲质奖〔2026〕6号，2026年9月28日发布）所列的`);
  });

  it('it gives the code where the list prints one', () => {
    expect(about('91350100M000100Y43')).toContain(
      '所列的甲有限公司（统一社会信用代码91350100M000100Y43）有异议。',
    );
    expect(about('yi-cooperative')).toContain('所列的乙合作社有异议。');
  });
});

it('goes, where the list is not held, to the office that runs the award', () => {
  expect(text('luohe/2018', personObjects())).toContain('\r\n评委会秘书处：\r\n');
  expect(text('bayingolin/draft', personObjects())).toContain('\r\n领导小组办公室：\r\n');
});

it('asks for what whoever writes asks for', () => {
  const written = text('wuhai/2020', personObjects({ request: '请公开评审分数。' }));
  expect(written).toContain('四、请求\r\n　　请公开评审分数。\r\n');
  expect(written).not.toContain('请依照规定调查核实');
});

it('names of the ground’s articles those that were chosen', () => {
  const [first, second] = realForm('wuhai/2020').articles.conditions;
  const written = text('wuhai/2020', personObjects({ articles: [second?.id ?? ''] }));
  expect(written).toContain(`：${second?.says}。`);
  expect(written).not.toContain(`：${first?.says}。`);
});

it('gives the code of a unit only where it was told', () => {
  const line = '统一社会信用代码：91350100M000100Y43';
  expect(text('wuhai/2020', unitObjects({ creditCode: '91350100M000100Y43' }))).toContain(line);
  expect(text('wuhai/2020', unitObjects())).not.toContain('统一社会信用代码');
});

it('closes as letters to an office do: what is attached, 此致, 敬礼, signature, date', () => {
  const written = text('wuhai/2020', personObjects());
  expect(written).toMatch(
    /附：证明材料1项\r\n\r\n　　此致\r\n敬礼！\r\n\r\n　+提出人（签名）：＿+\r\n　+年　　月　　日\r\n$/,
  );
});

it('says nothing of evidence where there is none, but still of the proof that the text asks for', () => {
  const without = text('wuhai/2020', personObjects({ evidence: [] }));
  expect(without).not.toContain('证明材料');
  expect(without).not.toContain('附：');
  expect(text('bayingolin/draft', personObjects({ evidence: [] }))).toContain('附：身份证明\r\n');
});

it('asks for a proof of identity only where the text does', () => {
  expect(text('bayingolin/draft', personObjects())).toContain('附：证明材料1项、身份证明');
  expect(text('wuhai/2020', personObjects())).toContain('附：证明材料1项\r\n');
});

it('asks for recusal as an applicant, by article 20 paragraph 2, and leaves out what only objections ask', () => {
  const written = text(
    'bayannur/draft',
    personObjects({ paper: 'recusal', target: '现场评审专家组某某' }),
  );
  expect(written).toMatch(/^评审工作人员回避申请书/);
  expect(written).toContain('第二十条第二款，申请下列评审工作人员回避');
  expect(written).toContain('一、申请人');
  expect(written).toContain('申请单位（盖章）');
  expect(written).not.toContain('异议的类别');
});

it.each([
  ['correction', '一、申请人', '申请人（签名）'],
  ['forged-mark', '一、举报人', '举报人（签名）'],
] as const)(
  'a %s calls whoever writes what they are, and asks no ID number',
  (paper, who, sign) => {
    const written = text('wuhai/2020', personObjects({ paper, identity: '11010519491231002X' }));
    expect(written).toContain(who);
    expect(written).toContain(sign);
    expect(written).not.toContain('身份');
    expect(written).not.toContain('11010519491231002X');
  },
);

it('keeps whatever 200 hostile people wrote, as lines of the letter', () => {
  for (const facts of HOSTILE_TEXTS) {
    const written = text('wuhai/2020', personObjects({ facts, organisationName: `甲${facts}` }));
    for (const line of cleanText(facts)
      .split('\n')
      .filter((each) => each.trim() !== ''))
      expect(written).toContain(`　　${line}\r\n`);
    expect(written.isWellFormed()).toBe(true);
    expect(written).toContain('提出人（签名）');
  }
});

describe('a letter by a text that is not in force, or not held', () => {
  const model = realForm('wuhai/2020');
  const written = (change: Partial<typeof model>) =>
    plainLetter(composeLetter(personObjects(), { ...model, ...change }, LETTER_WORDS, DURING));

  it('tells texts of one title apart by number or year', () => {
    expect(written({ regulationMark: '2017年文本' })).toContain('（2017年文本）第二十五条');
    expect(written({ regulationMark: null })).toContain('》第二十五条');
  });

  it('says that the text is not held, and only then', () => {
    const papers = model.papers.map((each) => ({ ...each, labels: [] }));
    expect(written({ regulation: null, papers })).toMatch(/注：本届所依据的办法未收录/);
    expect(written({})).not.toContain('未收录');
  });
});

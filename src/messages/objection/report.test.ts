import { describe, expect, it } from 'vitest';
import type { FormList } from '../../law/objection/form.ts';
import { composeLetter } from '../../law/objection/letter.ts';
import { plainLetter } from '../../law/objection/plain-letter.ts';
import { letterKind } from '../../law/objection/target.ts';
import { AFTER, DURING, LIST, personObjects, realForm } from '../../testing/objection-forms.ts';
import { LETTER_WORDS } from './objection-letter.ts';
import { afterReport } from './objection-sheet.ts';

const answers = personObjects({ list: LIST.id, organisation: 'yi-cooperative' });

function modelOf(id: string, change: Partial<FormList> = {}) {
  return { ...realForm(id), lists: [{ ...LIST, ...change }] };
}

function letterAt(now: number, id: string, change: Partial<FormList> = {}): string {
  return plainLetter(composeLetter(answers, modelOf(id, change), LETTER_WORDS, now));
}

describe.each([
  ['bayannur/draft', '草案'],
  ['luohe/2018', '本办法'],
  ['jiangyin/draft', '草案'],
  ['wuhai/2020', '本办法'],
])('after the publicity, in %s', (id, text) => {
  const letter = letterAt(AFTER, id);

  it('the letter reports facts and objects no more', () => {
    expect(letter).toMatch(/^关于乙合作社的情况反映\r\n/);
    expect(letter).not.toContain('异议书');
    expect(letter).not.toContain('有异议');
    expect(letter).not.toContain('提出人');
    expect(letter).toContain('反映人（签名）');
  });

  it('it says when the publicity ended, cites no article on objections, and what the text says', () => {
    expect(letter).toContain(`》（甲质奖〔2026〕6号，2026年9月28日发布）的公示已在2026年10月13日`);
    expect(letter).toContain('书面反映情况如下');
    expect(letter).not.toMatch(/依据《.*?》.*?，现/);
    expect(letter).toContain(`不引用关于异议的条款；怎样处理，${text}未规定。`);
  });

  it('an objection it is while the publicity runs', () => {
    expect(letterAt(DURING, id)).toMatch(/^关于乙合作社的异议书/);
  });
});

it('the end of a consultation makes a report as well, and says what has ended', () => {
  const letter = letterAt(AFTER, 'wuhai/2020', { stage: 'opinion' });
  expect(letter).toMatch(/^关于乙合作社的情况反映/);
  expect(letter).toContain('的公开征求意见已在2026年10月13日');
});

it('where objections last through the review only the decision ends them', () => {
  expect(letterAt(AFTER, 'bayingolin/draft')).toMatch(/^关于乙合作社的异议书/);
  const decided = letterAt(AFTER, 'bayingolin/draft', { decided: true });
  expect(decided).toMatch(/^关于乙合作社的情况反映/);
  expect(decided).toContain('结束，表彰决定已经公布。');
});

it('a list that has not begun is objected to', () => {
  const before = Date.parse('2026-09-01T12:00:00+08:00');
  expect(letterKind(answers, modelOf('wuhai/2020'), before)).toBe('objection');
});

it('no other paper becomes a report', () => {
  const paper = 'correction' as const;
  expect(letterKind({ ...answers, paper }, modelOf('wuhai/2020'), AFTER)).toBe(paper);
});

it('a report has no clock and no consequence of an objection', () => {
  expect(afterReport({ silence: '本办法未规定' })).toEqual([
    '反映情况以后怎样处理、是否答复，本办法未规定。请留好回执，过后可以去电询问。',
  ]);
});

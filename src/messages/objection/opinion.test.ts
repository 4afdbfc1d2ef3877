import { describe, expect, it } from 'vitest';
import type { FormList } from '../../law/objection/form.ts';
import { composeLetter } from '../../law/objection/letter.ts';
import { objectionMoment } from '../../law/objection/moment.ts';
import { targetOf } from '../../law/objection/target.ts';
import { DURING, LIST, personObjects, realForm } from '../../testing/objection-forms.ts';
import { LETTER_WORDS } from './objection-letter.ts';
import { afterOpinion, momentSentence } from './objection-sheet.ts';

const OPINION: FormList = {
  ...LIST,
  id: 'jia/rounds/2026/publicity-opinion',
  title: '评审结果公开征求意见',
  stage: 'opinion',
  channel: null,
};

describe.each([
  ['wuhai/2020', '第二十二条', '第二十五条', '评审组办公室'],
  ['bayannur/draft', '第十五条', '第十六条', '市市场监督管理局（市质标委办）'],
])('T15: an opinion in %s', (id, article, articleOnObjections, office) => {
  const form = realForm(id);
  const model = { ...form, lists: [OPINION, LIST] };
  const written = (list: string) =>
    composeLetter(personObjects({ list }), model, LETTER_WORDS, DURING)
      .map((block) => ('text' in block ? block.text : ''))
      .join('\n');

  it('is a letter of its own, by the article that asks for opinions', () => {
    const letter = written(OPINION.id);
    expect(letter).toMatch(/^关于.*的意见书/);
    expect(letter).toContain(`${article}，现书面提出如下`);
    expect(letter).not.toContain('有异议');
    expect(letter).not.toContain(articleOnObjections);
    expect(written(LIST.id)).toContain(articleOnObjections);
  });

  it('goes to the office that runs the award where the list names none', () => {
    expect(targetOf(personObjects({ list: OPINION.id }), model).office).toBe(form.everydayOffice);
    expect(form.everydayOffice).toContain(office);
  });

  it('has a status of its own', () => {
    const at = (day: string, list: FormList) => {
      const now = Date.parse(`${day}T09:00:00+08:00`);
      return momentSentence(objectionMoment({ during: 'publicity', ...list }, now), list, model);
    };
    expect(at('2026-10-09', OPINION)).toMatch(/^公开征求意见正在进行/);
    expect(at('2026-10-09', OPINION)).toContain('这不是公示');
    expect(at('2026-10-20', OPINION)).toMatch(/^公开征求意见已在/);
    expect(at('2026-10-09', LIST)).toMatch(/^公示正在进行/);
  });

  it('has no clock and no consequence of an objection', () => {
    expect(afterOpinion(form).join()).not.toContain('取消');
    expect(afterOpinion(form).join()).toContain(form.silence);
  });
});

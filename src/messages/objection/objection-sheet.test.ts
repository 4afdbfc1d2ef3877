import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import { lastMoment } from '../../law/calendar/last-moment.ts';
import { clocksAfter } from '../../law/objection/clocks.ts';
import { objectionMoment } from '../../law/objection/moment.ts';
import { targetOf } from '../../law/objection/target.ts';
import { YEAR_2026 } from '../../testing/calendars.ts';
import { LIST, personObjects, realForm } from '../../testing/objection-forms.ts';
import {
  handInBlocks,
  handInLines,
  momentSentence,
  nextSentences,
  receiptLines,
} from './objection-sheet.ts';

const wuhai = realForm('wuhai/2020');
const bayingolin = realForm('bayingolin/draft');

function saidOn(instant: string, model = wuhai, list = LIST): string {
  const { from, until, decided } = list;
  return momentSentence(
    objectionMoment({ during: model.during, from, until, decided }, Date.parse(instant)),
    list,
    model,
  );
}

describe('what is possible now', () => {
  it.each([
    ['2026-09-27T12:00:00+08:00', '公示还没有开始', '可以先写好'],
    ['2026-10-08T12:00:00+08:00', '公示正在进行', '2026年10月13日（周二）截止'],
    ['2026-10-13T12:30:00+08:00', '公示最后一天，还剩11小时', '在停止办公以前送达'],
    ['2026-10-13T23:30:00+08:00', '不到1小时', '在停止办公以前送达'],
    ['2026-10-14T00:00:00+08:00', '公示已在2026年10月13日（周二）结束', '办法未规定'],
  ])('at %s: %s, %s', (instant, state, possible) => {
    expect(saidOn(instant)).toContain(state);
    expect(saidOn(instant)).toContain(possible);
  });

  it.each([
    [{ closes: '12:00' }, '2026-10-10T12:00:00+08:00', '2026年10月13日（周二）12:00截止'],
    [{ closes: '?' }, '2026-10-10T12:00:00+08:00', '2026年10月13日（周二）截止'],
    [{ closes: '?' }, '2026-10-13T12:00:00+08:00', '可能已经截止'],
    [{ safe: '2026-10-12' }, '2026-10-10T12:00:00+08:00', '2026年10月12日（周一）截止'],
  ])('with an end like %j, at %s: %s', (end, instant, words) => {
    const list = { ...LIST, ...end };
    const moment = objectionMoment({ ...list, during: 'publicity' }, Date.parse(instant));
    expect(momentSentence(moment, list, wuhai)).toContain(words);
  });

  it('in 巴州 is an objection at any time, until the award has been decided', () => {
    for (const instant of ['2026-09-27T12:00:00+08:00', '2026-11-14T00:00:00+08:00'])
      expect(saidOn(instant, bayingolin)).toContain('评审过程中随时可以提出异议（第十二条）');
    const decided = { ...LIST, decided: true };
    expect(saidOn('2026-11-14T00:00:00+08:00', bayingolin, decided)).toContain('评审过程已经结束');
  });
});

describe('the hand-in sheet', () => {
  const terms = (model: typeof wuhai, today = '2026-10-13') =>
    new Map(
      handInLines(
        targetOf(personObjects({ list: LIST.id, organisation: 'yi-cooperative' }), model),
        model,
        lastMoment('2026-10-13'),
        true,
        today,
      ).map(({ term, text }) => [term, text]),
    );

  it('says what the notice says, and 未载明 for what it leaves out', () => {
    const lines = terms({ ...wuhai, lists: [LIST] });
    expect(lines.get('递交给')).toBe('甲市质量奖办公室');
    expect(lines.get('地址')).toBe('甲路1号');
    for (const term of ['邮政编码', '电话', '传真']) expect(lines.get(term)).toBe('未载明');
    expect(lines.get('怎样算按时')).toBe('以送达为准');
    expect(lines.get('最后时刻')).toMatch(
      /^2026年10月13日24:00；当面、邮寄、电子邮件、传真，稳妥的做法都是当日停止办公前/,
    );
  });

  it('says when the rules make the window longer than printed, or the rules alone give its end', () => {
    const longer = terms({ ...wuhai, lists: [{ ...LIST, lawUntil: '2026-10-15' }] });
    expect(longer.get('最后时刻')).toContain('应当到2026年10月15日（周四）；名单印的较早');
    const counted = terms({ ...wuhai, lists: [{ ...LIST, untilIsCounted: true }] });
    expect(counted.get('最后时刻')).toContain('名单没有印末日');
  });

  it('says in 巴州 that the right outlives the window, until the award is decided', () => {
    const review = '评审过程中随时可以提出异议（第十二条）';
    expect(terms({ ...bayingolin, lists: [LIST] }).get('最后时刻')).toContain(review);
    const decided = { ...bayingolin, lists: [{ ...LIST, decided: true }] };
    expect(terms(decided).get('最后时刻')).not.toContain(review);
    expect(terms({ ...wuhai, lists: [LIST] }).get('最后时刻')).not.toContain(review);
  });

  it('bids nobody hurry for a day that is over', () => {
    const late = (model: typeof wuhai) => terms(model, '2026-10-14').get('最后时刻');
    const longer = { ...LIST, lawUntil: '2026-10-12' };
    expect(late({ ...wuhai, lists: [longer] })).toBe('已在2026年10月13日（周二）截止');
    expect(late({ ...bayingolin, lists: [LIST] })).toMatch(
      /截止.*评审过程中随时可以提出异议（第十二条）$/,
    );
  });

  it('gives the address of the office it names, not of another on the notice', () => {
    const printed = { ...LIST, issuer: '甲市人民政府' };
    const model = { ...wuhai, lists: [printed] };
    const subject = targetOf(personObjects({ paper: 'correction', list: LIST.id }), model);
    const lines = new Map(
      handInLines(subject, model, null, false, '2026-10-13').map(({ term, text }) => [term, text]),
    );
    expect(lines.get('递交给')).toBe('甲市人民政府');
    expect(lines.get('地址')).toBe('未载明');
  });

  it('names no office where nobody does, but the one that runs the award', () => {
    const silent = { ...LIST, channel: null };
    expect(terms({ ...wuhai, lists: [silent] }).get('递交给')).toBe(
      '未载明（条文写明的日常工作机构：市长质量奖评审办公室（评审组办公室），请先联系核实）',
    );
    expect(terms({ ...bayingolin, lists: [silent] }).get('递交给')).toBe('领导小组办公室');
  });
});

describe('the hand-in sheet of a list that the portal does not hold', () => {
  const terms = (change: Parameters<typeof personObjects>[0], model = wuhai) =>
    new Map(
      handInLines(targetOf(personObjects(change), model), model, null, true, '2026-10-13').map(
        ({ term, text }) => [term, text],
      ),
    );

  it('leaves a line for what the list says, instead of saying that it says nothing', () => {
    const lines = terms({});
    for (const term of ['地址', '邮政编码', '电话', '传真', '最后时刻', '怎样算按时'])
      expect(lines.get(term)).toMatch(/^＿+（照名单填写）$/);
    expect(lines.get('递交给')).toMatch(/^＿+（照名单填写）（条文写明的日常工作机构：/);
    expect(lines.get('名单')).toBe('《2026年拟奖名单公示》。本站没有收录，以名单载明的为准');
    expect(terms({}, bayingolin).get('递交给')).toBe('领导小组办公室');
  });

  it('says 未载明 of a paper that is about no list', () => {
    const lines = terms({ paper: 'forged-mark', listTitle: '', organisationName: '' });
    expect(lines.get('地址')).toBe('未载明');
    expect(lines.has('名单')).toBe(false);
  });
});

describe('hand-in sheet and receipt as blocks', () => {
  const blocks = handInBlocks(
    [{ term: '电话', text: '未载明' }],
    ['请留好回执。'],
    receiptLines('异议书', ''),
  );

  it('say line by line where, how, what follows, and the receipt', () => {
    expect(blocks[0]).toEqual({ kind: 'title', text: '递交说明' });
    expect(blocks).toContainEqual({ kind: 'entry', label: '电话', text: '未载明' });
    expect(blocks.some((each) => 'text' in each && each.text?.startsWith('1．打印'))).toBe(true);
    expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([
      { kind: 'heading', text: '怎样递交' },
      { kind: 'heading', text: '递交之后' },
      { kind: 'heading', text: '回执' },
    ]);
    expect(blocks.at(-1)).toEqual({
      kind: 'paragraph',
      text: '收件时间：＿＿＿＿年＿＿月＿＿日＿＿时',
    });
  });
});

describe('what must happen next', () => {
  const calendar = officialCalendar([YEAR_2026]);

  it('in 巴州 is forwarded and reported by a day, and decided without a limit', () => {
    const said = nextSentences(
      clocksAfter(bayingolin.clocks, '2026-09-28', calendar),
      bayingolin,
      '2026-09-28',
    ).join('\n');
    expect(said).toMatch(/转送.*3个工作日以内，自收到异议材料之日起，最迟2026年10月8日（周四）/);
    expect(said).toMatch(/书面报.*5个工作日以内，起算日条文未写明，最迟2026年10月14日（周三）/);
    expect(said).toMatch(/书面告知异议人.*条文没有写期限/);
    expect(said).toContain(
      '异议成立的后果：异议内容查证属实且属于申报条件禁止性规定的，取消参评资格',
    );
  });

  it('elsewhere is not regulated, and says so', () => {
    expect(nextSentences([], wuhai, '2026-09-28').join('\n')).toContain('办法未规定');
  });
});

import { describe, expect, it } from 'vitest';
import { statusLabel, statusMeaning, statusName } from './status.ts';
import type { Stated } from './status.ts';

const term = { years: 5, cites: [{ at: '1', quote: '有效期5年' }] };
const withTerm: Stated = { term };
const silent: Stated = { term: null };

it('T18: what the portal judges superseded is told as its judgement', () => {
  expect(statusLabel('superseded', silent)).toBe('门户认为已被取代');
  expect(statusMeaning('superseded', silent)).toContain('没有写明废止');
});

it.each([
  ['draft', { ...silent, draftLabel: '征求意见稿' }, '征求意见稿'],
  ['draft', { ...withTerm, draftLabel: '讨论稿' }, '讨论稿'],
  ['draft', silent, '草案'],
  ['undated', silent, '已印发，施行日期未载明'],
  ['issued', silent, '已印发，尚未施行'],
  ['in-force', withTerm, '现行有效'],
  ['expired', withTerm, '已过有效期'],
  ['repealed', silent, '已废止'],
] as const)('labels %s', (status, stated, expected) => {
  expect(statusLabel(status, stated)).toBe(expected);
});

describe('T17: a text that sets no term', () => {
  const onTrial: Stated = { term: { years: null, cites: [{ at: '25', quote: '试行' }] } };

  it.each([silent, onTrial])('has begun and is not known to be repealed, no more', (stated) => {
    expect(statusLabel('in-force', stated)).toBe('已施行，未见废止');
    expect(statusMeaning('in-force', stated)).toBe(
      '已施行，未见废止（文本未写有效期，是否仍有效请向发文机关核实）。',
    );
  });

  it('shares with texts that set one the name of their filter, which is true of both', () => {
    expect(statusName('in-force')).toBe('已施行，未见废止');
    expect(statusName('expired')).toBe('已过有效期');
  });
});

it('T17: the editor says beside the long form that amendments may be missing, and why', () => {
  const marked = { ...silent, mayLackAmendments: '2023年的修改决定未收录' };
  expect(statusMeaning('in-force', marked)).toMatch(/可能未含最新修改：2023年的修改决定未收录。$/);
  expect(statusMeaning('in-force', silent)).not.toContain('最新修改');
});

describe('T19: a draft', () => {
  const stated: Stated = {
    term: { years: 3, cites: [{ at: '32', quote: '有效期三年' }] },
    effective: { on: null, cites: [{ at: '32', quote: '2022年5月 日起施行' }] },
    repeals: [{ documentNumber: '某政发〔2019〕6号', cites: [{ at: '32', quote: '同时废止' }] }],
  };

  it('is not said to be without force yet: whether it was issued is not known', () => {
    expect(statusMeaning('draft', silent)).toBe(
      '门户收录的是草案，是否已印发不知道；草案没有法律效力，正式印发的文本可能不同。',
    );
  });

  it('names what may be in force instead', () => {
    expect(statusMeaning('draft', stated)).toContain(
      '现行的可能仍是草案拟废止的某政发〔2019〕6号，也可能是另行印发的文本',
    );
    expect(statusMeaning('in-force', stated)).not.toContain('某政发〔2019〕6号');
  });

  it('says the month in which its own term would have ended, and no day', () => {
    expect(statusMeaning('draft', stated, '2025-05')).toContain(
      '草案写“2022年5月 日起施行”（日空缺）、“有效期三年”：就算照此印发，有效期也应在2025年5月届满。',
    );
    expect(statusMeaning('draft', stated, '2025-05')).not.toMatch(/5月\d/);
    expect(statusMeaning('draft', stated)).not.toContain('届满');
  });
});

it('never lets a draft pass for law, nor a reckoning for a finding of an authority', () => {
  expect(statusMeaning('draft', silent)).toContain('没有法律效力');
  expect(statusMeaning('in-force', withTerm)).toContain('以有权机关认定为准');
  expect(statusMeaning('expired', withTerm)).toContain('以有权机关认定为准');
});

it('never says that a day has not come which the text does not state', () => {
  expect(statusMeaning('issued', silent)).toContain('施行日期未到');
  expect(statusMeaning('undated', silent)).toContain('没有载明施行日期');
  expect(statusMeaning('undated', silent)).not.toContain('未到');
});

it('T17: takes a last day that the text names for a term', () => {
  const stated = { term: { years: null, until: '2027-12-31', cites: [] } };
  expect(statusLabel('in-force', stated)).toBe('现行有效');
  expect(statusMeaning('in-force', stated)).not.toContain('未写有效期');
});

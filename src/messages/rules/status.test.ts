import { describe, expect, it } from 'vitest';
import { statusLabel, statusMeaning, statusName } from './status.ts';
import type { Stated } from './status.ts';

const term = { years: 5, cites: [{ at: '1', quote: '有效期5年' }] };
const withTerm: Stated = { term };
const silent: Stated = { term: null };

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

import { expect, it } from 'vitest';
import { STATUS_MEANINGS, statusLabel } from './status.ts';

it.each([
  ['draft', '征求意见稿', '征求意见稿'],
  ['draft', '讨论稿', '讨论稿'],
  ['draft', undefined, '草案'],
  ['undated', undefined, '已印发，施行日期未载明'],
  ['issued', undefined, '已印发，尚未施行'],
  ['in-force', undefined, '现行有效'],
  ['expired', undefined, '已过有效期'],
  ['repealed', undefined, '已废止'],
  ['in-force', '征求意见稿', '现行有效'],
] as const)('labels %s, printed as %s, %s', (status, draftLabel, expected) => {
  expect(statusLabel(status, draftLabel)).toBe(expected);
});

it('never lets a draft pass for law, nor a reckoning for a finding of an authority', () => {
  expect(STATUS_MEANINGS.draft).toContain('没有法律效力');
  expect(STATUS_MEANINGS['in-force']).toContain('以有权机关认定为准');
  expect(STATUS_MEANINGS.expired).toContain('以有权机关认定为准');
});

it('never says that a day has not come which the text does not state', () => {
  expect(STATUS_MEANINGS.issued).toContain('施行日期未到');
  expect(STATUS_MEANINGS.undated).toContain('没有载明施行日期');
  expect(STATUS_MEANINGS.undated).not.toContain('未到');
});

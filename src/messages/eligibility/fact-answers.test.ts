import { expect, it } from 'vitest';
import type { FactKey } from '../../model/facts.ts';
import { answerSentence } from './fact-answers.ts';

const words = { awards: { nomination: '提名奖' }, legalForm: { 'legal-person': '独立法人' } };

it.each<[FactKey, unknown, string]>([
  ['licensed', true, '是'],
  ['licensed', false, '否'],
  ['legalForm', 'legal-person', '独立法人'],
  ['activity', 'commercial', '从事生产、经营活动'],
  ['operatingSince', '2024-02-29', '2024年2月29日'],
  ['lastAccidentOn', null, '没有'],
  ['lastLossYear', 2024, '2024年'],
  ['selfReportYears', 3, '3年'],
  ['industryRank', 5, '第5名'],
  ['awards', [], '没有'],
  ['awards', [{ tier: 'nomination', on: '2022-09-01' }], '2022年9月1日获得提名奖'],
  ['higherAward', { level: 'nation', on: '2020-01-02' }, '2020年1月2日获得国家级质量奖'],
])('says %s %j as “%s”', (fact, answer, says) => {
  expect(answerSentence(fact, answer, words)).toBe(says);
});

import { expect, it } from 'vitest';
import { articlesOf } from '../../../law/objection/grounds.ts';
import { ruleSetOf } from '../../../law/rules/ruleset.ts';
import { topicOf } from '../../../law/rules/topics.ts';
import { ruleSentence } from '../../../messages/rules/rule-sentences.ts';
import { liveVersion } from '../live-portal.ts';

const TEXTS = ['bayannur/draft', 'luohe/2018', 'bayingolin/draft', 'jiangyin/draft', 'wuhai/2020'];

/** The sentences of a text's rules in a row of the comparison. */
function said(id: string, topic: string): string[] {
  const { rules } = liveVersion(id).version;
  return rules.rules
    .filter((rule) => topicOf(rule) === topic)
    .map((rule) => ruleSentence(rule, rules.tiers));
}

it.each([
  ['bayannur/draft', '市市场监督管理局（市质标委办）可提请市人民政府撤销其市长质量奖称号', 1],
  ['bayannur/draft', '由市市场监督管理局（市质标委办）提请市人民政府撤销奖励，并予以通报', 2],
  ['luohe/2018', '评委会秘书处（市质量强市主管部门）可提请市政府批准撤销其“市长质量奖”称号', 1],
  ['jiangyin/draft', '评委会经核实后提请市人民政府撤销其称号', 1],
  ['jiangyin/draft', '评委会应当提请市人民政府撤销其称号', 1],
  ['wuhai/2020', '评审组办公室可提请市人民政府撤销其市长质量奖称号', 1],
  [
    'wuhai/2020',
    '由评审会办公室调查核实并提交评审组研究决定后，报请市政府撤销其市长质量奖奖项，并向社会公告',
    7,
  ],
])('T13: in %s stands who asks and who decides: %s', (id, words, times) => {
  expect(said(id, 'revocation').filter((line) => line.includes(words))).toHaveLength(times);
});

it.each([
  ['luohe/2018', '并予以曝光', '向社会公开'],
  ['bayannur/draft', '向社会公告', '向社会公开'],
  ['bayingolin/draft', '取消其奖励', '撤销'],
  ['jiangyin/draft', '追回奖牌和奖金', '收回'],
  ['wuhai/2020', '5年内不得申报市长质量奖', '不受理'],
])('T14: %s says %s, and never %s', (id, own, other) => {
  const lines = said(id, 'revocation').join('\n');
  expect(lines).toContain(own);
  expect(lines).not.toContain(other);
});

it.each(TEXTS)('T14: %s says every consequence of a revocation in its own words', (id) => {
  for (const rule of ruleSetOf(liveVersion(id).version.rules).of('revocation'))
    for (const code of rule.consequences) expect(rule.as?.[code], rule.id).toBeDefined();
});

it.each([
  ['bayannur/draft', '公示期内可以提出异议（这是门户的推断，原文没有这样写）'],
  ['jiangyin/draft', '公示期内可以提出异议（这是门户的推断，原文没有这样写）'],
  ['wuhai/2020', '公示期内可以提出异议（这是门户的推断，原文没有这样写）'],
  ['bayingolin/draft', '在巴州质量奖评审过程中可以提出异议，向领导小组办公室提出'],
])('T14: %s says of the time of an objection no more than it does: %s', (id, sentence) => {
  expect(said(id, 'objection-form')).toContain(sentence);
});

it.each([
  ['bayannur/draft', 'objection-upheld', /^经调查属实的，由.*提请.*取消/],
  ['wuhai/2020', 'objection-upheld', /^经调查属实的，由.*提请.*取消.*按排名先后进行递补$/],
  ['bayannur/draft', 'prize-exception', /^不予奖金奖励：财政全额拨款的组织$/],
  ['luohe/2018', 'prize-exception', /^不再发放奖金：再次获奖的组织$/],
  ['wuhai/2020', 'repeat-place', /^复评获奖的，不占当年获奖名额$/],
])('T12: a rule of %s on %s is whole: %s', (id, topic, sentence) => {
  expect(said(id, topic)).toContainEqual(expect.stringMatching(sentence));
});

/** What a sentence on each of these rows must begin with, for it stands without its heading. */
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  recipients: /^(?:市长质量奖|巴州质量奖)(?:主要)?授予/,
  standard: /^(?:评审|评定|评价)标准(?:主要依据|基于|采用|参照)/,
  office: /设在|负责/,
  interpretation: /^本办法由/,
  fee: /^(?:不收费|评定工作以)/,
};

it.each(TEXTS)('T12: a row of %s that would be a noun phrase is a sentence', (id) => {
  for (const [topic, subject] of Object.entries(SUBJECTS))
    for (const sentence of said(id, topic)) expect(sentence, topic).toMatch(subject);
});

it.each(TEXTS)('T12: a duty after an award in %s says whose it is', (id) => {
  const { rules } = liveVersion(id).version;
  for (const rule of ruleSetOf(rules).of('duty'))
    expect(ruleSentence(rule, rules.tiers)).toMatch(/^(?:获奖后\d+年内，)?(?:获奖(?:组织|单位|称号)|奖金)/);
});

it('T12: every help the text of 乌海 names says who gives it', () => {
  expect(said('wuhai/2020', 'support').join()).toContain('各有关部门对获奖组织');
});

it.each(TEXTS)('T30: every procedural fault offered in %s is a duty', (id) => {
  const { rules } = liveVersion(id).version;
  const offered = articlesOf('procedure', rules);
  expect(offered.length).toBeGreaterThan(2);
  for (const article of offered)
    expect('says' in article ? article.says : ruleSentence(article.rule, rules.tiers)).toMatch(
      /应|不得|须|要(?!求)|负责/,
    );
});

it.each([
  ['luohe/2018', 'award-duties', '主要用于'],
  ['luohe/2018', 'award-duties', '输送优秀评审人员'],
  ['bayingolin/draft', 'objection-form', '签署本人姓名'],
  ['bayingolin/draft', 'materials', '5年内不予受理其申报'],
  ['jiangyin/draft', 'apply-to', '培育、发动和推荐'],
  ['wuhai/2020', 'oversight', '定期巡访'],
])('T32: %s says as printed, under %s: %s', (id, topic, words) => {
  expect(said(id, topic).join('\n')).toContain(words);
});

it('T32: in 漯河 it is the applicant who applies', () => {
  const { process } = liveVersion('luohe/2018').version.rules;
  expect(process.find((step) => step.id === 'application')?.actor).toBe('申报单位');
  expect(process.find((step) => step.id === 'qualification-check')?.actor).toBe('秘书处');
});

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { citationLabel } from '../law/regulation/citation-label.ts';
import { parseAddress } from '../law/regulation/address.ts';
import { wordsAt } from '../law/regulation/places.ts';
import { parseRegulation } from '../law/regulation/parse.ts';
import { printRegulation } from '../law/regulation/print.ts';
import { ruleSentence } from '../messages/rules/rule-sentences.ts';
import { contentOf } from '../testing/content-builder.ts';
import type { TestContent } from '../testing/content-builder.ts';
import { VALID_FILES } from '../testing/valid-content.ts';
import { loadPortal } from './load-portal.ts';
import { leftOpenIn } from './validate/left-open.ts';

const LAYOUTS = 'src/testing/fixtures/layouts';
const TEXTS = {
  'geng-city': '2025',
  'xin-district': '2025',
  'ren-county': '2025',
  'jia-province': '2025',
  'bing-district': '2024',
  'ding-county': 'draft',
  'chou-city': '2023',
  'yin-district': '2026',
  'mao-prefecture': '2025',
};
type Place = keyof typeof TEXTS;

const fileOf = (place: Place, name: string) =>
  `jurisdictions/${place}/regulations/${TEXTS[place]}/${name}`;

/** The sentences of a place's rules. */
function sentencesOf(content: TestContent, place: Place): string[] {
  const { portal, findings } = loadPortal(content.root);
  expect(findings).toEqual([]);
  const { rules } = versionOf(portal!, place);
  return rules.rules.map((rule) => ruleSentence(rule, rules.tiers));
}

function versionOf(portal: NonNullable<ReturnType<typeof loadPortal>['portal']>, place: Place) {
  return portal.jurisdictions.find(({ slug }) => slug === place)!.versions[0]!;
}

let content: TestContent;
beforeEach(() => {
  content = contentOf({ 'site.yaml': VALID_FILES['site.yaml']! });
  for (const place of Object.keys(TEXTS))
    cpSync(join(LAYOUTS, place), join(content.root, 'jurisdictions', place), { recursive: true });
});

it('enters with every clause accounted for, and no place without an answer', () => {
  const { portal, findings } = loadPortal(content.root);
  expect(findings).toEqual([]);
  expect(portal!.jurisdictions).toHaveLength(Object.keys(TEXTS).length);
  expect(leftOpenIn(portal!)).toEqual([]);
});

it.each<[Place, at: string, words: string, label: string]>([
  ['geng-city', '10z1', '【核查】\n异议成立的，取消其获奖资格。', '第十条之一'],
  ['geng-city', '5.2.1', '上一年度营业收入五千万元以上；', '第五条第（二）项第1目'],
  ['xin-district', 'pt2.1.3', '上年度研发投入强度不低于百分之二。', '第二部分第2.1.3项'],
  ['xin-district', 'pt5', '附则\n5.1 获奖组织每两年接受一次复核', '第五部分'],
  ['ren-county', '3.2', '组织评审；', '第3条第2项'],
  ['ren-county', '4.2.2', '近三年拖欠职工工资；', '第4条第（二）项第2目'],
  ['ren-county', 'ch2', '申报和评审', '第二节'],
  ['chou-city', '2.4', '质量人物奖，授予个人。', '第2条第（4）项'],
  ['chou-city', 'ch2.s2', '个人', '第二章第二节'],
  ['yin-district', 'pt2.3', '从业人员不多于300人。', '第二部分第二款第3项'],
  ['mao-prefecture', 'pt2.1.3', '近五年未因违反操作规程受到处分。', '第二部分第（一）项第3目'],
])('%s: %s is “%s”, cited as %s', (place, at, words, label) => {
  const { text } = versionOf(loadPortal(content.root).portal!, place);
  const address = parseAddress(at) ?? expect.fail(at);
  expect(wordsAt(text, address)?.slice(0, words.length)).toBe(words);
  expect(citationLabel(text, address)).toBe(label);
});

it.each(Object.keys(TEXTS) as Place[])('%s is printed as it is read', (place) => {
  const { text } = versionOf(loadPortal(content.root).portal!, place);
  const again = parseRegulation(printRegulation(text));
  expect(again.problems).toEqual([]);
  expect(printRegulation(again.text)).toBe(printRegulation(text));
});

/** What only some texts say: the sentence, the words of the file it comes from, and the same said otherwise. */
const SAID: [place: Place, sentence: string, words: string, otherwise: string][] = [
  ['geng-city', '质量大奖：首次获奖的，奖金每家不超过100万元、奖杯、证书', 'money: 1000000', 'money: 1000001'],
  ['geng-city', '质量大奖：首次获奖的，奖金每家不超过100万元、奖杯、证书', '    bound: at-most\n    firstTime: true\n', '    firstTime: true\n'],
  ['geng-city', '质量鼓励奖：首次获奖的，奖金每家30万元、奖杯、证书', '300000\n    firstTime: true\n', '300000\n'],
  ['geng-city', '质量先锋：奖金每人2万元、奖杯、证书', '    per: 每人\n', ''],
  ['geng-city', '获得国家级质量奖的，另行奖励200万元', 'money: 2000000', 'money: 2000001'],
  ['geng-city', '获得省级政府质量奖的，按上级奖金的50%配套', 'percent: 50', 'percent: 51'],
  ['geng-city', '质量大奖：自获奖次年起4年内不得再次申报质量大奖', '    startsFrom: next-year\n    as: 不得再次申报质量大奖\n', '    as: 不得再次申报质量大奖\n'],
  ['geng-city', '质量大奖：得分不得低于650分', 'atLeast: 650', 'atLeast: 651'],
  ['geng-city', '拟奖名单公示（质量大奖、质量鼓励奖）：应为7个工作日', 'tier: [grand, encouragement]', 'tier: grand'],
  ['geng-city', '对拟奖名单有异议的可以提出异议，向市质量强市工作领导小组办公室提出，自公示之日起应在3个工作日以内提出，匿名异议不予受理', 'within: { count: 3,', 'within: { count: 4,'],
  ['geng-city', '对拟奖名单有异议的可以提出异议，向市质量强市工作领导小组办公室提出，自公示之日起应在3个工作日以内提出，匿名异议不予受理', '    anonymous: refused\n', ''],
  ['geng-city', '办公室应在10个工作日以内答复，自收到异议之日起；情况复杂的，可以延长5个工作日', '{ length: { count: 5,', '{ length: { count: 6,'],
  ['geng-city', '质量大奖：每3年复核一次，复评合格的，继续使用称号', 'every: 3', 'every: 4'],
  ['geng-city', '弄虚作假骗取奖项的，由市人民政府撤销奖项，收回奖杯、证书，追缴奖金；终身不得申报', 'ban: ever', 'ban: null'],
  ['geng-city', '复评不合格的，撤销奖项；自撤销次年起2年内不得申报', 'ban: { count: 2,', 'ban: { count: 3,'],
  ['xin-district', '一等奖：自公布之日起3年内不得申报一等奖、二等奖', '    startsFrom: publication\n', ''],
  ['xin-district', '一等奖：奖金不超过20万元', 'bound: at-most\n    items', 'items'],
  ['xin-district', '复核不合格的，撤销奖项；不再受理其申报', 'ban: ever', 'ban: null'],
  ['ren-county', '获奖后发生较大以上质量责任事故的，撤销奖励，追回奖金；自撤销当年起5年内不得申报', '    startsFrom: award-year\n', ''],
  ['jia-province', '金奖：首次获奖的，奖金100万元', 'money: 1000000\n    firstTime: true', 'money: 1000000'],
  ['jia-province', '质量工匠奖：奖金每人不超过5万元', '    bound: at-most\n    per: 每人\n', ''],
  ['chou-city', '质量攻关奖：不超过2项', 'unit: 项', 'unit: 个'],
  ['chou-city', '质量人物奖：3名个人', 'bound: exact\n    unit: 名', 'bound: about\n    unit: 名'],
  ['chou-city', '有异议的，可以在公示期内提出异议，向评定办提出', 'as: 有异议的，可以在公示期内', 'as: 有异议的'],
  ['mao-prefecture', '应当在公示期内提出异议，向州领导小组办公室提出', 'as: 应当在公示期内', 'as: 在公示期内'],
  ['mao-prefecture', '质量工匠：不超过20名个人，其中女性不少于5名', 'of: 女性, count: 5', 'of: 女性, count: 4'],
  ['yin-district', '质量提升奖：10家左右（原则上）', 'bound: about', 'bound: at-most'],
  ['bing-district', '区长质量奖：奖金每家不超过30万元', 'bound: at-most\n    per: 每家', 'per: 每家'],
];

describe.each(SAID)('%s: “%s”', (place, sentence, words, otherwise) => {
  it('is said', () => {
    expect(sentencesOf(content, place)).toContain(sentence);
  });

  it(`is not said, or found out, where “${words.trim()}” is “${otherwise.trim()}”`, () => {
    content.replace(fileOf(place, 'rules.yaml'), words, otherwise);
    const found = loadPortal(content.root).findings.length > 0;
    expect(found || !sentencesOf(content, place).includes(sentence)).toBe(true);
  });
});

it('a choice the text does not offer is found out in a case', () => {
  content.replace(fileOf('geng-city', 'cases.yaml'), 'says: 连续两届获得质量鼓励奖', 'says: 另一个奖');
  content.withFile(fileOf('geng-city', 'cases.yaml'), (text) =>
    text.replace('choice-award: encouragement', 'choice-award: gold'),
  );
  const [finding] = content.findings();
  expect(finding).toMatchObject({
    code: 'case-fact',
    values: { problem: { code: 'unknown-choice', expected: 'grand、encouragement' } },
  });
});

it('judges its own conditions by the cases written for them', () => {
  const rules = fileOf('geng-city', 'rules.yaml');
  const codes = (words: string, otherwise: string) => {
    const before = content.read(rules);
    content.replace(rules, words, otherwise);
    const found = content.findings().map(({ code }) => code);
    content.write(rules, before);
    return found;
  };
  expect(codes('tiers: [encouragement], times: 2', 'tiers: [encouragement], times: 3')).toContain(
    'number-not-quoted',
  );
  expect(codes(', tiers: [grand], startsFrom: next-year', ', tiers: [grand]')).toEqual(
    expect.arrayContaining(['start-not-quoted', 'case-differs']),
  );
});

it('validity.startsFrom is held against the words quoted for it', () => {
  content.replace(
    fileOf('jia-province', 'rules.yaml'),
    '    kind: validity\n',
    '    kind: validity\n    startsFrom: next-year\n',
  );
  expect(content.findings().map(({ code }) => code)).toEqual(['start-not-quoted']);
});

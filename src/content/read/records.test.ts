import { findingReport } from '../../messages/findings/findings.ts';
import { describe, expect, it } from 'vitest';
import { current } from '../../model/record.ts';
import { ROUND } from '../../testing/broken-examples/broken-example.ts';
import { validContent } from '../../testing/content-builder.ts';
import type { TestContent } from '../../testing/content-builder.ts';
import { loadPortal } from '../load-portal.ts';

const TABLE = `${ROUND}/winners.csv`;
const HEAD = 'organisation,name,tier,prizePaid,repeatWinner\n';

const codes = (content: TestContent) => content.findings().map(({ code, line }) => [code, line]);

function roundOf(content: TestContent) {
  const { portal, findings } = loadPortal(content.root);
  expect(findings).toEqual([]);
  const round = portal?.jurisdictions[0]?.rounds[0];
  if (!round?.winners) throw new RangeError('the valid content holds a round with winners');
  return { round, winners: round.winners };
}

/** The valid winners with a second revision, some words of its mark replaced. */
function revised(words = '', by = ''): TestContent {
  const content = validContent();
  const mark = 'revision: { kind: correction, on: "2022-08-01", reason: 更正 }\n';
  content.withFile(`${ROUND}/winners.yaml`, (text) => {
    content.write(`${ROUND}/winners-r2.yaml`, text + mark.replace(words, by));
    return text;
  });
  return content;
}

describe('a table of rows', () => {
  it('turns 是, 否 and 未公开 into what they mean and leaves codes as they are written', () => {
    const content = validContent().write(
      TABLE,
      `${HEAD}sample-a,某某样例公司,quality-award,未公开,\n0000000000000000XX,"样例,公司",quality-award,500000,是\n`,
    );
    content.withFile(`${ROUND}/publicity-proposed-winners.yaml`, (text) =>
      text.replace(
        'objectionChannel',
        '  - { organisation: 0000000000000000XX, name: "样例,公司" }\nobjectionChannel',
      ),
    );
    const { winners } = roundOf(content);
    expect(current(winners).entries).toEqual([
      { organisation: 'sample-a', name: '某某样例公司', tier: 'quality-award', prizePaid: null },
      {
        organisation: '0000000000000000XX',
        name: '样例,公司',
        tier: 'quality-award',
        prizePaid: 500000,
        repeatWinner: true,
      },
    ]);
  });

  it.each([
    ['a word where a sum should stand', 'sample-a,甲,quality-award,五十万,\n'],
    ['a half yuan', 'sample-a,甲,quality-award,0.5,\n'],
    ['another word for yes', 'sample-a,甲,quality-award,0,yes\n'],
    ['a code in small letters', '91000000ma00000157,甲,quality-award,0,\n'],
    ['a row that is too short', 'sample-a,甲\n'],
    ['a quotation mark that does not close', '"sample-a,甲,quality-award,0,\n'],
  ])('names the row that holds %s', (_, row) => {
    expect(codes(validContent().write(TABLE, HEAD + row))).toEqual([['csv-row', 2]]);
  });

  it.each([
    ['has nothing in it', '', '之后没有数据'],
    ['has a head alone', HEAD, '之后没有数据'],
    ['has a column nobody knows', 'organisation,name,tiers\nsample-a,甲,x\n', '是不是想写“tier”？'],
    ['has a column without a name', 'organisation,,name\nsample-a,甲,乙\n', '有一列没有列名'],
    ['has a column twice', 'organisation,name,name\nsample-a,甲,乙\n', '写了两次'],
  ])('is refused when it %s', (_, text, says) => {
    const findings = validContent().write(TABLE, text).findings();
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['csv-row', 1]]);
    expect(findingReport(findings)).toContain(says);
  });

  it.each([
    ['too few cells', 'sample-a,甲\n', '的格数与第一行不同'],
    ['an open quotation mark', '"sample-a,甲,quality-award,0,\n', '的引号不成对'],
    ['a sum in words', 'sample-a,甲,quality-award,五十万,\n', '这一格填奖金，整数，以元计'],
  ])('says of %s what to do', (_, row, says) => {
    expect(
      findingReport(
        validContent()
          .write(TABLE, HEAD + row)
          .findings(),
      ),
    ).toContain(says);
  });

  it('enters the fingerprint of the record', () => {
    const fingerprint = (content: TestContent) => roundOf(content).winners.revisions[0]?.sha256;
    const changed = validContent().replace(TABLE, '未公开', '0');
    expect(fingerprint(changed)).not.toBe(fingerprint(validContent()));
  });
});

describe('a revision', () => {
  it('stands behind the state it replaces', () => {
    const { winners } = roundOf(revised());
    expect(winners.revisions.map(({ number, data }) => [number, data.revision?.kind])).toEqual([
      [1, undefined],
      [2, 'correction'],
    ]);
  });

  it('may come on the day of the first publication, not before', () => {
    expect(codes(revised('2022-08-01', '2022-07-01'))).toEqual([]);
    expect(codes(revised('2022-08-01', '2022-06-30'))).toEqual([['revision-mark', 11]]);
  });

  it.each([
    ['numbers the first state', 'winners-r1.yaml'],
    ['leaves out a number', 'winners-r3.yaml'],
  ])('is refused when its name %s', (_, name) => {
    const content = revised();
    content.withFile(`${ROUND}/winners-r2.yaml`, (text) => {
      content.write(`${ROUND}/${name}`, text);
      return text;
    });
    content.remove(`${ROUND}/winners-r2.yaml`);
    const expected = name === 'winners-r1.yaml' ? 'file-unknown' : 'revision-mark';
    expect(content.findings().map(({ code }) => code)).toEqual([expected]);
  });
});

it.each([
  ['call-notice.yaml', 'a call that is no Markdown'],
  ['winners.md', 'winners that are no YAML'],
  ['publicity-qualified-list.yaml', 'the qualified list under another name'],
  ['publicity-opinoin.yaml', 'a list of a stage that there is not'],
])('does not read %s: %s', (name) => {
  const content = validContent().write(`${ROUND}/${name}`, 'a: 1\n');
  expect(content.findings().map(({ code, file }) => [code, file.split('/').at(-1)])).toEqual([
    ['file-unknown', name],
  ]);
});

it('reports a missing attachment once', () => {
  const content = validContent().remove(`${ROUND}/attachments/form.csv`);
  expect(content.findings().map(({ code }) => code)).toEqual(['file-missing']);
});

it('lets a code pass whose check character is wrong', () => {
  const content = validContent().remove('organisations/sample-a.yaml');
  for (const file of [TABLE, `${ROUND}/publicity-proposed-winners.yaml`])
    content.withFile(file, (text) => text.replace('sample-a', '910000000000000000'));
  content.replace(
    `${ROUND}/publicity-proposed-winners.yaml`,
    '910000000000000000',
    '"910000000000000000"',
  );
  expect(roundOf(content).winners.revisions).toHaveLength(1);
});

it('keeps the places of a text that is not held, but no words cited from it', () => {
  const content = validContent().replace(`${ROUND}/round.yaml`, '"2020"', 'unknown');
  content.replace(`${ROUND}/publicity-proposed-winners.yaml`, 'basis: []', 'basis: ["99"]');
  expect(content.findings()).toEqual([]);
  content.replace(
    `${ROUND}/call-notice.md`,
    'materials: []',
    'materials: []\nconditions:\n  - { text: 条件, cites: [{ at: "3", quote: 申报 }] }',
  );
  expect(codes(content)).toEqual([['place-missing', 20]]);
});

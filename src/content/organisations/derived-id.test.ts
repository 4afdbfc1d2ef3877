import { expect, it } from 'vitest';
import { loadPortal } from '../load-portal.ts';
import { current } from '../../model/record.ts';
import { validContent } from '../../testing/content-builder.ts';
import { derivedId } from './derived-id.ts';

const LIST = 'jurisdictions/mou/rounds/sample-1/publicity-proposed-winners.yaml';
const ROUND = 'jurisdictions/wu/rounds/2009/winners.yaml';

it('is one for every way of printing a name in a city, and another in another city', () => {
  const id = derivedId(ROUND, '样例纺织（集团）总公司');
  expect(id).toMatch(/^n-[0-9a-f]{12}$/);
  expect(derivedId(ROUND, '样例纺织 (集团)\n总公司')).toBe(id);
  expect(derivedId('jurisdictions/wu/rounds/2011/winners.yaml', '样例纺织（集团）总公司')).toBe(id);
  expect(derivedId(ROUND, '样例纺织总公司')).not.toBe(id);
  expect(derivedId(ROUND.replace('/wu/', '/ji/'), '样例纺织（集团）总公司')).not.toBe(id);
});

it('is given to a row that prints a name alone, in YAML and in CSV, and marks a sample', () => {
  const content = validContent()
    .replace(LIST, 'organisation: sample-a, name: 某某样例公司', 'name: 某某样例公司')
    .replace('jurisdictions/mou/rounds/sample-1/winners.csv', 'sample-a,', ',')
    .remove('organisations/sample-a.yaml');
  const { portal, findings } = loadPortal(content.root);
  expect(findings).toEqual([]);
  const [round] = portal?.jurisdictions[0]?.rounds ?? [];
  const ids = [...(round?.lists ?? []), ...(round?.winners ? [round.winners] : [])].map(
    (record) => current<{ entries: { organisation: string }[] }>(record).entries[0]?.organisation,
  );
  expect(ids).toEqual([derivedId(LIST, '某某样例公司'), derivedId(LIST, '某某样例公司')]);
  expect(ids[0]).toMatch(/^sample-n-/);
});

it('is given to a decision that takes an award back and prints the name alone, and names its file', () => {
  const id = derivedId(LIST, '某某样例公司');
  const content = validContent()
    .replace(LIST, 'organisation: sample-a, name: 某某样例公司', 'name: 某某样例公司')
    .replace('jurisdictions/mou/rounds/sample-1/winners.csv', 'sample-a,', ',')
    .remove('organisations/sample-a.yaml');
  const decision = (name: string) =>
    content.write(
      `jurisdictions/mou/revocations/2023-05-06-${name}.yaml`,
      `title: 【样例】撤销决定
documentNumber: null
issuer: 某市人民政府
signedOn: null
publishedOn: "2023-05-07"
source: null
basis: []
sample: true
name: 某某样例公司
round: sample-1
tier: quality-award
ground: "2"
happenedOn: null
facts: 样例
decidedOn: "2023-05-06"
takenBack: [award]
banUntil: null
`,
    );
  expect(decision('company').findings()[0]).toMatchObject({
    code: 'file-unknown',
    values: { expected: [`2023-05-06-${id}.yaml`] },
  });
  content.remove('jurisdictions/mou/revocations');
  // The award it takes back is found among the winners; that the text knows no such ground is another matter.
  expect(decision(id).findings().map(({ code }) => code)).toEqual(['audit-unmet']);
});

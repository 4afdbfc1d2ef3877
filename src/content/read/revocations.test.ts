import { expect, it } from 'vitest';
import { validContent } from '../../testing/content-builder.ts';

/** The rounds a revocation that names none of them is offered. */
function offered(sample: boolean): readonly string[] | undefined {
  const content = validContent().write(
    'jurisdictions/mou/revocations/2023-01-01-jia.yaml',
    `title: 撤销决定
documentNumber: null
issuer: 某市人民政府
signedOn: null
publishedOn: "2023-01-02"
source: null
basis: ["2"]
sample: ${sample}
organisation: jia
name: 甲公司
round: "9"
tier: quality-award
ground: "2"
happenedOn: null
facts: 事实
takenBack: []
decidedOn: "2023-01-01"
banUntil: null
`,
  );
  const found = content.findings().find(({ code }) => code === 'award-missing');
  return found && 'rounds' in found.values ? found.values.rounds : undefined;
}

it('a real decision is offered no round of the samples, a sample is', () => {
  expect(offered(false)).toEqual([]);
  expect(offered(true)).toEqual(['sample-1']);
});

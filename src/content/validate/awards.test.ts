import { expect, it } from 'vitest';
import { loadPortal } from '../load-portal.ts';
import { placedRecords } from '../portal-records.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import { realRound } from '../../testing/real-round.ts';
import { answerText } from '../../views/answers/answer.ts';
import { recordPage } from '../../views/records/record-page.ts';

const REVOCATION = `title: 撤销决定
documentNumber: null
issuer: 某市人民政府
signedOn: null
publishedOn: "2023-01-02"
source: { remark: 纸质文件 }
basis: ["2"]
sample: false
organisation: jia
name: 某某公司
round: "1"
tier: quality-award
ground: "2"
happenedOn: null
facts: 样例事实
decidedOn: "2023-01-01"
takenBack: [award]
banUntil: null
`;

/** The real round with a revocation, whose list of winners is not held. */
function revoked(about: string) {
  return realRound()
    .write(
      'jurisdictions/mou/rounds/1/round.yaml',
      `label: 第一届\nregulation: unknown\nsample: false\ntiers:\n  - { id: quality-award, name: 质量奖 }\n${about}`,
    )
    .write('jurisdictions/mou/revocations/2023-01-01-jia.yaml', REVOCATION);
}

it('takes a revocation of an award whose list is said to be not held, and tells it', () => {
  const { portal, findings } = loadPortal(revoked('heldInPart: true\n').root);
  expect(findings.map(findingLine)).toEqual([]);
  const placed = placedRecords(portal!).find(({ record }) => record.kind === 'revocation')!;
  expect(answerText(recordPage(placed, 1).answer)).toContain('某某公司');
});

it('asks for the award where the round is said to be held', () => {
  expect(revoked('').findings().map(({ code }) => code)).toContain('award-missing');
});

import { LUOHE, REVOCATION, WUHAI } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const DECISION_2024 = `${WUHAI}/sample-2024/winners.yaml`;
const LAID_OPEN_2024 = `${WUHAI}/sample-2024/publicity-proposed-winners-r2.yaml`;
const TABLE = `${LUOHE}/sample-2024/qualified-list.csv`;
const TABLE_OF = `${LUOHE}/sample-2024/qualified-list.yaml`;
const PRIZES = 'jurisdictions/bayingolin/rounds/sample-2024/winners.csv';
const CALL = `${LUOHE}/sample-2024/call-notice.md`;
const REVISED = `${LUOHE}/sample-2024/winners-r2.yaml`;

/** Slips of the pen in files and tables. */
export const WRITING_MISTAKES: readonly Mistake[] = [
  {
    slip: 'a tier called by its Chinese name',
    make: (content) => content.replace(DECISION_2024, 'tier: nomination', 'tier: 提名奖'),
    code: 'wrong-value',
    at: [DECISION_2024, '样例未冶金有限公司'],
    says: '不写奖项名称',
  },
  {
    slip: 'a tier of another city',
    make: (content) => content.replace(DECISION_2024, 'tier: nomination', 'tier: excellence'),
    code: 'unknown-tier',
    at: [DECISION_2024, '样例未冶金有限公司'],
    says: 'nomination（市长质量奖提名奖）',
  },
  {
    slip: 'an award called vacant that somebody won',
    make: (content) => content.replace(DECISION_2024, 'entries:', 'vacant: [nomination]\nentries:'),
    code: 'vacant-named',
    at: [DECISION_2024, 'vacant:'],
    says: '样例未冶金有限公司',
  },
  {
    slip: 'a misspelt key',
    make: (content) => content.replace(LAID_OPEN_2024, 'window:', 'windows:'),
    code: 'unknown-key',
    at: [LAID_OPEN_2024, 'windows:'],
    says: '是不是想写“window”？',
  },
  {
    slip: 'a credit code of digits alone without quotation marks',
    make: (content) => content.replace(DECISION_2024, '"91000000MA00001388"', '910000001234567890'),
    code: 'wrong-type',
    at: [DECISION_2024, '910000001234567890'],
    says: '像数字或日期的文字要加引号',
  },
  {
    slip: 'two columns changed over, their names left behind',
    make: (content) => content.replace(TABLE, 'organisation,name', 'name,organisation'),
    code: 'csv-row',
    at: [TABLE, '样例甲制造有限公司'],
    says: '列名可能写错，或几列调换了位置',
  },
  {
    slip: 'one row with its cells changed over',
    make: (content) =>
      content.replace(
        TABLE,
        '91000000MA0000031W,样例丙机械有限公司',
        '样例丙机械有限公司,91000000MA0000031W',
      ),
    code: 'csv-row',
    at: [TABLE, '样例丙机械有限公司'],
    says: '“organisation”列不对：样例丙机械有限公司',
  },
  {
    slip: 'a head in Chinese',
    make: (content) =>
      content.replace(TABLE, 'organisation,name,region,category', '代码,名称,地区,类别'),
    code: 'csv-row',
    at: [TABLE],
    says: '列名不认识：代码、名称、地区、类别',
  },
  {
    slip: 'a table parted by semicolons',
    make: (content) => content.withFile(TABLE, (text) => text.replaceAll(',', ';')),
    code: 'csv-row',
    at: [TABLE],
    says: '各格用分号隔开，没有英文逗号',
  },
  {
    slip: 'a full-width comma between two cells',
    make: (content) =>
      content.replace(TABLE, '样例丙机械有限公司,样例县,', '样例丙机械有限公司，样例县,'),
    code: 'csv-row',
    at: [TABLE, '样例丙机械有限公司'],
    says: '不用全角逗号',
  },
  {
    slip: 'a code that a spreadsheet took for a number',
    make: (content) => content.replace(TABLE, '12000000MA0000066L', '1.2E+17'),
    code: 'csv-row',
    at: [TABLE, '1.2E+17'],
    says: '先设成“文本”',
  },
  {
    slip: 'a prize left empty',
    make: (content) =>
      content.replace(
        PRIZES,
        '样例箕纺织有限公司,quality-award,未公开',
        '样例箕纺织有限公司,quality-award,',
      ),
    code: 'csv-row',
    at: [PRIZES, '样例箕纺织有限公司'],
    says: '未公开写 未公开',
  },
  {
    slip: 'a table that is not there',
    make: (content) => content.remove(TABLE),
    code: 'file-missing',
    at: [TABLE_OF, 'entries:'],
    says: '写明的文件 ./qualified-list.csv 不在这里',
  },
  {
    slip: 'an attachment that is not there',
    make: (content) => content.remove(`${LUOHE}/sample-2024/attachments/materials.csv`),
    code: 'file-missing',
    at: [CALL, 'file:'],
    says: '写明的文件 attachments/materials.csv 不在这里',
  },
  {
    slip: 'an attachment changed after its hash was written down',
    make: (content) =>
      content.withFile(`${LUOHE}/sample-2024/attachments/materials.csv`, (text) => `${text}\n`),
    code: 'attachment-differs',
    at: [CALL, 'file:'],
    says: '如附件无误，登记为 111 字节',
  },
  {
    slip: 'a revision dated before what it revises',
    make: (content) => content.replace(REVISED, 'on: "2024-11-18"', 'on: "2024-11-01"'),
    code: 'revision-mark',
    at: [REVISED, 'on: "2024-11-01"'],
    says: '修订日期早于前一版的 2024-11-11',
  },
  {
    slip: 'a revision number left out',
    make: (content) =>
      content.withFile(REVISED, (text) => {
        content.write(REVISED.replace('-r2', '-r3'), text);
        return text;
      }) && content.remove(REVISED),
    code: 'revision-mark',
    at: [REVISED.replace('-r2', '-r3'), 'kind: correction'],
    says: '这是第 3 版，前面缺一版',
  },
  {
    slip: 'a copied round that keeps the label of the old one',
    make: (content) =>
      content.replace(`${WUHAI}/sample-2026/round.yaml`, '2026年度（样例）', '2024年度（样例）'),
    code: 'duplicate-id',
    at: [`${WUHAI}/sample-2026/round.yaml`, 'label:'],
    says: '“2024年度（样例）”重复',
  },
  {
    slip: 'a file about an organisation no list names',
    make: (content) =>
      content.write(
        'organisations/91000000ma0000999x.yaml',
        'name: 样例甲制造有限公司\nsample: true\n',
      ),
    code: 'file-unknown',
    at: ['organisations/91000000ma0000999x.yaml'],
    says: '名单里有的组织',
  },
  {
    slip: 'an award taken back before it was given',
    make: (content) =>
      content.withFile(REVOCATION, (text) => {
        content.write(
          REVOCATION.replace('2026-06-15', '2024-05-15'),
          text.replaceAll('2026-06-', '2024-05-').replace('2031-06-15', '2029-05-15'),
        );
        return text;
      }) && content.remove(REVOCATION),
    code: 'days-reversed',
    at: [REVOCATION.replace('2026-06-15', '2024-05-15'), 'decidedOn'],
    says: '撤销不早于获奖',
  },
  {
    slip: 'one award taken back twice',
    make: (content) =>
      content.withFile(REVOCATION, (text) => {
        content.write(
          REVOCATION.replace('06-15', '07-15'),
          text.replaceAll('06-15', '07-15').replace('06-18', '07-18'),
        );
        return text;
      }),
    code: 'award-revoked-twice',
    at: [REVOCATION.replace('06-15', '07-15'), 'organisation:'],
    says: '已由另一份决定（2026-06-15-91000000ma00001463）撤销',
  },
  {
    slip: 'an outcome of objections where none came in',
    make: (content) => content.replace(LAID_OPEN_2024, 'received: 1', 'received: 0'),
    code: 'wrong-value',
    at: [LAID_OPEN_2024, 'received: 0'],
    says: '不小于 1',
  },
  {
    slip: 'an objection against somebody on no list',
    make: (content) =>
      content.replace(
        LAID_OPEN_2024,
        'organisation: "91000000MA0000154X", result',
        'organisation: "91000000MA0000074A", result',
      ),
    code: 'outcome-stranger',
    at: [LAID_OPEN_2024, 'result: upheld'],
    says: '“91000000MA0000074A”不在本届任何一份名单里',
  },
  {
    slip: 'a replacement for an objection that was rejected',
    make: (content) => content.replace(LAID_OPEN_2024, 'result: upheld', 'result: rejected'),
    code: 'outcome-replaced',
    at: [LAID_OPEN_2024, 'result: rejected'],
    says: '异议没有成立',
  },
  {
    slip: 'an objection settled before the list was laid open',
    make: (content) =>
      content.replace(LAID_OPEN_2024, 'decidedOn: "2024-09-20"', 'decidedOn: "2024-08-20"'),
    code: 'days-reversed',
    at: [LAID_OPEN_2024, 'result: upheld'],
    says: '公示开始（2024-09-02） 晚于 decidedOn',
  },
];

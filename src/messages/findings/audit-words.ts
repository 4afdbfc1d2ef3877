import type { CheckCode } from '../../audit/result.ts';
import type { JudgedResult } from '../../audit/run-audit.ts';
import type { AuditFindings } from '../../model/finding.ts';
import { AUDIT_RESULT_NAMES } from '../audit/audit.ts';
import { CHECK_WORDS } from '../audit/checks/all.ts';
import { explainedAt } from '../audit/checks/check-page.ts';
import { auditHeading } from '../audit/headings.ts';
import { auditSentence } from '../audit/audit-sentences.ts';
import { list } from './words.ts';
import type { FindingText, WordsFor } from './words.ts';

/** 〔超过名额：4家，名额3个〕名单4家；名额3个: what came out, and how. */
export function auditWords(result: JudgedResult): string {
  const sentence = auditSentence(result).replace(/。$/, '');
  return `〔${auditHeading(result)}〕${sentence}`;
}

/** （依据条款：25、22）: the articles a line rests on; empty where there is none. */
export const articlesOf = ({ cites }: JudgedResult) => {
  const articles = list([...new Set(cites.map(({ at }) => at))]);
  return articles && `（依据条款：${articles}）`;
};

/** The four ways out: the notice itself, or what is known of it in the file of the round. */
function missingRemedy(result: JudgedResult): string {
  const stage = result.reason === 'not-published' ? result.values.stage : '';
  return `收录这份文件；没有的，在本届 round.yaml 里写明：没有收录写 notHeld: [${stage}]；查过没有见到写 lookedFor: [{ stage: ${stage}, on: 查的日期, where: 查了哪里 }]；机关自己说不公开写 withheld: [{ stage: ${stage}, said: 原话 }]；${explainedAt(result.check)}`;
}

/** “奖金数额”（prize）, of one organisation where it is named. */
function aimedAt(check: string, organisation: string | null): string {
  const title = isKnown(check) ? `“${CHECK_WORDS[check].title}”（${check}）` : `“${check}”`;
  return organisation === null ? title : `${title}里关于“${organisation}”的`;
}

const isKnown = (check: string): check is CheckCode => check in CHECK_WORDS;

/** An explanation or a reply that nothing answers to. */
function idle(
  what: string,
  { check, organisation }: AuditFindings['reply-idle'],
  outcome: string,
  remedy: string,
): FindingText {
  return isKnown(check)
    ? {
        message: `${what}没有对象：${aimedAt(check, organisation)}${outcome}`,
        remedy: organisation === null ? remedy : `核对 organisation：照名单写；${remedy}`,
      }
    : {
        message: `${what}没有对象：没有代码为“${check}”的核对项目`,
        remedy: `check 改为下列之一：${list(Object.keys(CHECK_WORDS))}`,
      };
}

/** A record that breaks a duty of its regulation, and the two ways out: mend the entry, or explain in public. */
export const AUDIT_WORDS: WordsFor<AuditFindings> = {
  'audit-unmet': ({ result }) => {
    return {
      message: `与办法不符${auditWords(result)}${articlesOf(result)}`,
      remedy: `核对原件，录错的改正；确实如此的，在本记录的 acknowledged 里写明 check: ${result.check}、说的是哪一家（organisation）、reason、on，页面会公开说明；${explainedAt(result.check)}`,
    };
  },
  'notice-missing': ({ result }) => ({
    message: `缺少办法要求公开的文件${auditWords(result)}${articlesOf(result)}`,
    remedy: missingRemedy(result),
  }),
  'acknowledgement-idle': ({ results, ...values }) => {
    const found = list(results.map((each) => AUDIT_RESULT_NAMES[each]));
    return idle(
      '公开说明',
      values,
      `${found ? `的核对结果是${found}` : '在本记录没有核对'}，不是不符合`,
      '删去这条说明；想说明别的情况，写在 remark',
    );
  },
  'acknowledgement-count': ({ check, organisation, count, unmet }) => ({
    message: `公开说明说的是${aimedAt(check, organisation)}${count}项不符合，核对出来有${unmet.length}项：${unmet.map(auditWords).join('；')}`,
    remedy:
      '逐项核对，录错的改正；一家一条，写明 organisation；一条确实说的是几项的，写 count（项数）',
  }),
  'acknowledgement-twice': ({ check, organisation }) => ({
    message: `${aimedAt(check, organisation)}公开说明写了两条`,
    remedy: '分别说明两家的，各写 organisation；说的是同一项的，合成一条',
  }),
  'reply-idle': (values) =>
    idle('回应', values, '在本记录没有核对', '改正 check；没有核对这一项的，删去这条回应'),
};

import { expect, it } from 'vitest';
import { assess, eligibilityRules } from '../../law/eligibility/assess.ts';
import type { Facts } from '../../model/facts.ts';
import { selfCheck } from '../../views/self-check/self-check.ts';
import { realVersion } from '../../testing/real-portal.ts';
import { reportBlocks, waitingSentences } from './eligibility-report.ts';
import type { ReportBasis } from './eligibility-report.ts';
import { evidenceSentences, nextStepSentences } from './next-steps.ts';

const { jurisdiction, version } = realVersion('wuhai/2020');
const check = selfCheck(jurisdiction, version)!;
const call = {
  title: '关于申报的通知',
  deadline: '2026-12-11',
  papers: ['申报表，一式3份', '自我评价报告'],
};
const next = { filing: check.filing, call, when: '' };
const assessed = (facts: Facts) => assess(eligibilityRules(version.rules)!, facts, '2026-11-20');

function linesOf(facts: Facts, applicant = '', notAsked: ReportBasis['notAsked'] = []): string[] {
  const basis = {
    award: '市长质量奖',
    regulation: '《办法》',
    draft: false,
    standing: '已施行，未见废止。',
    countsBack: true,
    answers: {},
    evidence: check.evidence,
    next,
  };
  return reportBlocks({ ...basis, notAsked }, assessed(facts), check.conditions, applicant).map(
    (block) => {
      if (block.kind === 'entry') return `${block.label}：${block.text ?? '＿'}`;
      return 'text' in block ? block.text : '';
    },
  );
}

it('names the applicant, or leaves a line for ink', () => {
  expect(linesOf({}, '某厂')).toContain('申报者：某厂');
  expect(linesOf({})).toContain('申报者：＿');
});

it('T34: says that no text names the day from which years are counted back', () => {
  expect(linesOf({}).join('\n')).toContain('从哪天往回数，条文没有写');
});

it('tells every condition with its quoted words and what became of it', () => {
  const lines = linesOf({ legalForm: 'branch-or-internal', lastAccidentOn: '2025-08-15' });
  expect(lines).toContain('有不符合申报条件之处。');
  expect(lines).toContain('不符合（2）');
  expect(lines).toContain('1．具有独立法人资格');
  expect(lines).toContain('第十二条第（一）项：“具有独立法人资格”');
  expect(lines).toContain('单靠等待不能满足，要先改变情况。');
  expect(lines).toContain('2028年8月16日起不再因此受限。');
  for (const { says } of check.conditions)
    expect(lines.filter((line) => line.endsWith(`．${says}`))).toHaveLength(1);
});

it('says in its first sentence how many conditions are not asked, and which', () => {
  const lines = linesOf({ legalForm: 'branch-or-internal' }, '', [
    { label: '第八条第（三）项', quote: '具有杰出的经营业绩', why: '由评审认定' },
  ]);
  expect(lines).toContain('有不符合申报条件之处；另有1项条件请自行核对，见下。');
  expect(lines).toContain('请自行核对的条件（1）');
  expect(lines).toContain('第八条第（三）项：“具有杰出的经营业绩”。由评审认定。');
  expect(linesOf({}).join('')).not.toContain('请自行核对的条件');
});

it('says no day of a condition that is not unmet', () => {
  const [lasting = ''] = waitingSentences({ result: 'unmet' });
  expect(lasting).not.toBe('');
  expect(linesOf({ licensed: true }).join('')).not.toContain(lasting);
});

it('leads on: obstacles that stay, open questions, the open call with its papers, office, who decides', () => {
  expect(
    nextStepSentences(assessed({ licensed: false, lastAccidentOn: '2025-08-15' }), next),
  ).toEqual([
    '有1项单靠等待不能满足，要先改变情况，再改回答。',
    '还有20项资料不足，补答以后才能判断。',
    '正在进行的申报：关于申报的通知，2026年12月11日截止。',
    '这份通知要的材料：申报表，一式3份；自我评价报告。',
    '申报材料：申报组织应报送申报书、自我评价报告及相关证明性材料，对申报材料的真实性负责（第十八条第一款、第三十七条）。',
    '向谁申报：符合申报条件的组织应在规定时限内将申报书、自我评价报告及相关证明性材料报送辖区区市场监督管理局（第十八条第一款）。',
    expect.stringMatching(/^谁提出、谁决定：.*市长审定批准/),
  ]);
});

it('says so where no call is open', () => {
  expect(nextStepSentences(assessed({}), { filing: [], call: null, when: '' })).toContain(
    '本站没有收录正在进行的申报。何时申报以通知为准。',
  );
  const when = '2026年度公开到“获奖名单”。';
  expect(nextStepSentences(assessed({}), { filing: [], call: null, when })).toContain(
    `本站没有收录正在进行的申报。${when}`,
  );
});

it('names papers of what is met or left to the reviewers, and of nothing else', () => {
  const papers = evidenceSentences(
    assessed({ licensed: true, brandStrength: true, legalForm: 'branch-or-internal' }),
    check.conditions,
    check.evidence,
  );
  expect(papers).toEqual([
    '许可证、资质证书：证明“已取得法律法规规定的相关证照”（第十三条第（二）项）',
    '商标、品牌评价、市场占有率等材料：证明“品牌优势突出”（第十二条第（四）项）',
  ]);
});

import { expect, it } from 'vitest';
import type { Check, AuditContext } from '../../audit/context.ts';
import { mandatoryPublication } from '../../audit/publication/mandatory-publication.ts';
import { places } from '../../audit/award/places.ts';
import { prize } from '../../audit/afterwards/prize.ts';
import { revocationGround } from '../../audit/afterwards/revocation-ground.ts';
import { stageOrder } from '../../audit/publication/stage-order.ts';
import { runChecks } from '../../audit/run-audit.ts';
import { windowLength } from '../../audit/publication/window-length.ts';
import { context, rows, winnersNamed } from '../../testing/round-builder.ts';
import type { RoundFacts } from '../../testing/round-builder.ts';
import { auditSentence } from './audit-sentences.ts';
import { auditHeading } from './headings.ts';

const said = (check: Check, on: AuditContext) => check.run(on).map(auditSentence);

it('gives the arithmetic of a window by both ways of counting', () => {
  const window = { from: '2026-09-28', until: '2026-10-12' };
  expect(
    said(windowLength, context('wuhai', { lists: { 'proposed-winners': { window } } })),
  ).toEqual([
    '2026年9月28日至2026年10月12日：首日也算为7个工作日，首日不计为6个工作日；办法要求7个工作日。只有首日也算才达到；办法没有写首日是否计入。',
  ]);
});

it('says what a window without days should have had', () => {
  expect(said(windowLength, context('wuhai', { call: {} }))).toEqual([
    '申报通知在媒体上公开的起止日期未载明，无法计算；办法要求不少于10个工作日。',
  ]);
});

it('says who stands outside the count of places', () => {
  const entries = [
    ...winnersNamed('abc'),
    ...winnersNamed('d', 'quality-award', { repeatWinner: true }),
  ];
  expect(said(places, context('bayannur', { winners: { entries } }))[0]).toBe(
    '市长质量奖：名单4家，其中1家再次获奖不占名额，按3家计；名额3个。没有超过。',
  );
});

it('writes money as a notice does', () => {
  const entries = winnersNamed('a', 'quality-award', { prizePaid: 300_000 });
  expect(said(prize, context('wuhai', { winners: { entries } }))).toEqual([
    '样例A公司：奖金30万元，办法规定50万元。',
  ]);
});

it('names articles as a citation prints them', () => {
  const revocations = [{ ground: '42.p2', takenBack: ['award' as const] }];
  expect(said(revocationGround, context('wuhai', { revocations }))).toEqual([
    '决定引用的第四十二条第二款不是办法的撤销条款。',
  ]);
});

it('T10: says which step has no day of its own', () => {
  const lists = { 'proposed-winners': { window: { from: '2026-06-01', until: '2026-06-10' } } };
  const decided = { decidedOn: '2026-06-15' };
  const of = (winners: RoundFacts['winners']) =>
    said(stageOrder, context('luohe', { lists, winners: { ...decided, ...winners } })).join('');
  expect(of({ approvedOn: '2026-06-11' })).toContain(
    '批准2026年6月11日，表彰决定2026年6月15日。记录只有一个批准日期，是常务会议审定、领导签署中哪一步的未载明，另一步的日期也未载明，其余先后一致。',
  );
  expect(of({ approvals: [{ step: 'signature', on: '2026-06-11' }] })).toContain(
    '领导签署2026年6月11日，表彰决定2026年6月15日。常务会议审定的日期未载明，其余先后一致。',
  );
  expect(of({ approvedOn: null })).toContain('常务会议审定、领导签署的日期未载明，其余先后一致。');
});

it('T10: says which stage between two has no day', () => {
  const lists = {
    'qualified-list': { window: { from: '2026-06-01', until: '2026-06-10' } },
    'proposed-winners': { window: { from: '2026-07-01', until: '2026-07-10' } },
  };
  expect(said(stageOrder, context('bayannur', { lists })).join('')).toContain(
    '其间“公开征求意见”本门户未收录（不表示没有公开），无法核对先后。',
  );
});

it('names the stage that is missing, and the steps in their order', () => {
  const facts = {
    call: {},
    winners: { approvedOn: '2026-06-11', decidedOn: '2026-06-15' },
    lists: { 'proposed-winners': { window: { from: '2026-06-01', until: '2026-06-10' } } },
  };
  expect(said(mandatoryPublication, context('wuhai', facts))).toContain(
    '办法要求公开的“公开征求意见”本门户未收录（不表示没有公开），而后面的环节已经公开。',
  );
  expect(said(stageOrder, context('wuhai', facts))).toContain(
    '办法的先后是公示、批准、表彰决定；记录的日期：公示2026年6月1日至2026年6月10日，批准2026年6月11日，表彰决定2026年6月15日。先后一致。',
  );
});

it('T11: under a draft no sentence and no heading speaks of 办法', () => {
  const lines = runChecks(
    context('bayannur', {
      lists: {
        'proposed-winners': {
          window: { from: '2026-10-12', until: '2026-10-21' },
          entries: rows('abc', { tier: 'quality-award' }),
        },
      },
      winners: { entries: winnersNamed('abc', 'quality-award', { prizePaid: 500_000 }) },
      revocations: [{ ground: '22', takenBack: ['title'] }],
    }),
  ).filter(({ reason }) => reason !== 'text-draft');
  const said = lines.map((line) => auditHeading(line) + auditSentence(line));
  expect(said.join()).toContain('与草案一致');
  for (const each of said) expect(each).not.toContain('办法');
});

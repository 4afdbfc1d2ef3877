import { describe, expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import { answerText } from '../../views/answers/answer.ts';
import { recordAnswer } from '../../views/answers/record-answer.ts';
import { releaseEvents } from '../../views/data/events.ts';
import { callList } from '../../views/lists/calls.ts';
import { recordName } from '../../views/records/record-link.ts';
import { recordEvents } from '../../views/records/window-calendar.ts';
import { recordBody } from '../../views/records/record-body.ts';
import { recordWindows } from '../../views/records/windows.ts';
import { relatedOf } from '../../views/rounds/related.ts';
import { realRound } from '../../testing/real-round.ts';
import { setBuildDay } from '../../testing/real-portal.ts';
import { callInForce, followUpsOf, isOff, listInForce } from './follow-ups.ts';

const ROUND = 'jurisdictions/mou/rounds/1';
const HEAD = (title: string, day: string) => `---
title: ${title}
documentNumber: 某市监〔2022〕11号
issuer: 评审办公室
signedOn: "${day}"
publishedOn: "${day}"
source: { url: https://example.gov.cn/2 }
basis: []
`;
const EXTENSION = `${HEAD('关于延长申报时间的通知', '2022-02-01')}does: extension
follows: { record: call-notice }
moves:
  - { level: 市级, window: { from: null, until: "2022-02-19", closes: 12时 } }
---

延长至2月19日12时。
`;

/** The real round with notices about its notices, by the end of their names. */
function withFollowUps(more: Record<string, string>) {
  setBuildDay('2022-02-10');
  const content = realRound();
  for (const [end, text] of Object.entries(more))
    content.write(`${ROUND}/follow-up--${end}.md`, text);
  const { portal, findings } = loadPortal(content.root);
  if (!portal) throw new Error(findings.map(findingLine).join('\n'));
  const placed = placedRecords(portal).filter(({ round }) => round.slug === '1');
  const of = (stem: string) => placed.find(({ record }) => record.id.endsWith(`/${stem}`))!;
  return { portal, of, round: placed[0]!.round, call: of('call-notice') };
}

const answer = (placed: PlacedRecord) => answerText(recordAnswer(placed, 1));

describe('an extension', () => {
  it('moves the end of the call wherever it is asked for, and leaves the notice as it was', () => {
    const { portal, round, call } = withFollowUps({ extension: EXTENSION });
    const inForce = callInForce(round, round.callNotice!);
    expect(inForce.applications[0]!.window).toMatchObject({
      from: '2022-01-06',
      until: '2022-02-19',
      closes: '12时',
    });
    expect(call.record.revisions[0]!.data).toMatchObject({
      applications: [{ window: { until: '2022-02-06' } }],
    });
    expect(answer(call)).toContain('2月19日12时');
    expect(recordEvents(call)).toMatchObject([{ until: '2022-02-19', revision: 1 }]);
    expect(JSON.stringify(callList(portal))).toContain('2022-02-19');
    const [window] = recordWindows(call, 1);
    expect(window!.notes).toContainEqual(
      expect.stringMatching(/^原来印的是2022年2月6日，已由《关于延长申报时间的通知》延长。$/),
    );
    expect(relatedOf(call).map(({ says }) => says)).toEqual(['期限已经延长，见']);
  });

  it('has a page that says what it moves, and an event that says of which record', () => {
    const { portal, of } = withFollowUps({ extension: EXTENSION });
    const extension = of('follow-up--extension');
    expect(recordName(extension.record)).toBe('延期通知');
    expect(answer(extension)).toBe('延长期限：《申报通知》（1月5日）。市级延长到2月19日12时。');
    const event = releaseEvents(portal).find(({ kind }) => kind === 'follow-up');
    expect(event).toMatchObject({
      follows: { record: 'mou/rounds/1/call-notice', kind: 'call-notice' },
    });
  });

  it('may be about a notice that is not held, by what it prints of it', () => {
    const { of } = withFollowUps({
      extension: EXTENSION.replace(
        '{ record: call-notice }',
        '{ title: 某通知, documentNumber: 某市监〔2021〕7号, on: "2021-05-08" }',
      ),
    });
    expect(answer(of('follow-up--extension'))).toContain(
      '《某通知》（某市监〔2021〕7号，2021年5月8日）（本站未收录）',
    );
  });

  it('that is taken back moves nothing', () => {
    const { round } = withFollowUps({
      extension: EXTENSION,
      'extension-r2': EXTENSION.replace(
        'does:',
        'revision: { kind: withdrawal, on: "2022-02-03", reason: 撤回 }\ndoes:',
      ),
    });
    expect(callInForce(round, round.callNotice!).applications[0]!.window.until).toBe('2022-02-06');
  });
});

describe('a cancellation', () => {
  it('takes the call out of lists and calendars, and is the first thing its page says', () => {
    const { portal, round, call } = withFollowUps({
      cancellation: `${HEAD('关于取消申报的通知', '2022-01-10')}does: cancellation\nfollows: { record: call-notice }\n---\n`,
    });
    expect(isOff(round, call.record)).toBe(true);
    expect(answer(call)).toBe('已经取消，见取消通知。');
    expect(recordEvents(call)).toEqual([]);
    expect(JSON.stringify(callList(portal))).not.toContain('/1/call-notice');
  });
});

describe('a notice on what became of objections', () => {
  it('counts them by kind, and is told on the page of the list', () => {
    const { of, round } = withFollowUps({
      outcome: `${HEAD('关于异议处理情况的说明', '2022-03-01')}does: outcome
follows: { record: qualified-list }
objections:
  received: 4
  outcomes:
    - { organisation: jia, result: partly-upheld, text: 部分属实, decidedOn: null, followed: 责令补正 }
    - { result: not-accepted, count: 2, text: 匿名, decidedOn: null }
    - { result: withdrawn, text: 由提出人撤回, decidedOn: null }
---
`,
    });
    expect(answer(of('follow-up--outcome'))).toContain(
      '收到异议4件：部分成立1件、不予受理2件、撤回1件。',
    );
    expect(recordBody(of('qualified-list'), 1).outcomes!.decided).toHaveLength(3);
    const list = round.lists[0]!;
    expect(listInForce(round, list).objections!.received).toBe(4);
    expect(followUpsOf(round, list, 'extension')).toEqual([]);
  });
});

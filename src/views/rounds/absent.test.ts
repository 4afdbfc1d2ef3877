import { expect, it } from 'vitest';
import { placedRound } from '../../content/portal-records.ts';
import { buildRound } from '../../testing/round-builder.ts';
import type { RoundFacts } from '../../testing/round-builder.ts';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { absentNotices } from './absent.ts';
import { roundPage } from './round-page.ts';

setBuildDay('2026-11-20');
const wuhai = realPortal().jurisdictions.find(({ slug }) => slug === 'wuhai')!;
const MISSING: RoundFacts['about'] = {
  notHeld: ['call-notice', 'opinion'],
  lookedFor: [{ stage: 'opinion', on: '2026-11-20', where: '市政府网站' }],
  withheld: [{ stage: 'winners', said: '决定不公开', url: 'https://example.gov.cn/1' }],
};

/** The words and the explanation of each stage of a round that says nothing of itself but this. */
const stops = (facts: RoundFacts) =>
  Object.fromEntries(
    roundPage(placedRound(wuhai, buildRound('wuhai', facts))).line!.map((stop) => [
      stop.id,
      [stop.stateWords, stop.remark],
    ]),
  );

it('T1: a stage whose notice is missing says what is known of it', () => {
  const line = stops({ about: MISSING, lists: { 'proposed-winners': {} } });
  const passed = '后面的环节已经公开，本门户没有这一环节的文件：不表示没有公开。';
  expect(line['call']).toEqual(['未收录', passed]);
  expect(line['opinion']).toEqual(['未见公开（2026-11-20查过市政府网站）', passed]);
  expect(stops({ lists: { 'proposed-winners': {} } })['opinion']).toEqual(['未收录', passed]);
});

it('T1: a stage still to come is awaited, until the editor has looked for it', () => {
  expect(stops({})['opinion']?.[0]).toBe('待公开');
  expect(stops({ about: MISSING })['opinion']?.[0]).toBe('未见公开（2026-11-20查过市政府网站）');
});

it('T1: the authority’s own word stands with what it said and where', () => {
  expect(absentNotices(buildRound('wuhai', { about: MISSING })).at(-1)).toEqual({
    kind: 'winners',
    name: '表彰决定',
    unsaid: { state: 'withheld', text: '未公开', href: 'https://example.gov.cn/1' },
    remark: '机关说明：“决定不公开”',
  });
});

it('T1: a notice that is held is never said to be missing', () => {
  const held = buildRound('wuhai', { about: MISSING, call: {}, winners: {} });
  expect(absentNotices(held).map(({ kind }) => kind)).toEqual(['opinion']);
});

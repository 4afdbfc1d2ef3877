import { describe, expect, it } from 'vitest';
import { hasValidCheckCharacter, isCreditCode } from '../../law/awards/credit-code.ts';
import { current } from '../../model/record.ts';
import type { Round } from '../../model/record.ts';
import type { Named } from '../../audit/publication/stages.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { livePortal } from './live-portal.ts';

const read = (samples: boolean) => livePortal({ samples });

const portal = read(true);
const rounds = portal.jurisdictions.flatMap((each) => each.rounds);
const samples = rounds.filter((round) => round.about.sample);
const lines = [...portal.audit.values()].flat();
const today = portal.site.demoDay ?? '';
const openNow = (window: { from: string | null; until: string | null } | null) =>
  !!window?.from && !!window.until && window.from <= today && today <= window.until;

const SHOWN = {
  'a vacancy': ({ winners }: Round) => !!winners && (current(winners).vacant ?? []).length > 0,
  'a repeat winner': ({ lists, winners }: Round) =>
    [...lists, ...(winners ? [winners] : [])]
      .flatMap((each) => current<{ entries: Named[] }>(each).entries)
      .some(({ repeatWinner, reReview }) => repeatWinner || reReview),
  'a revocation': ({ revocations }: Round) => revocations.length > 0,
  'a revision': (round: Round) => recordsOf(round).some(({ revisions }) => revisions.length > 1),
};

describe('the samples', () => {
  it('stand beside one real record and go when they are switched off', () => {
    expect(rounds.filter((round) => !round.about.sample).map(({ slug }) => slug)).toEqual(['15']);
    const real = read(false).jurisdictions.flatMap((each) => each.rounds);
    expect(real.map(({ jurisdiction, slug }) => `${jurisdiction}/${slug}`)).toEqual([
      'jiangyin/15',
    ]);
  });

  it('show a whole round of every city', () => {
    for (const { slug, rounds: own } of portal.jurisdictions) {
      const whole = own.filter(({ about, winners }) => about.sample && winners);
      expect(whole.length, slug).toBeGreaterThan(1);
      for (const { callNotice } of whole) expect(callNotice, slug).not.toBeNull();
      const kinds = whole.flatMap(({ lists }) => lists.map(({ kind }) => kind));
      expect(kinds, slug).toContain('proposed-winners');
    }
  });

  it.each(['a vacancy', 'a repeat winner', 'a revocation', 'a revision'] as const)(
    'show %s in every city',
    (what) => {
      for (const { slug, rounds: own } of portal.jurisdictions)
        expect(own.some(SHOWN[what]), slug).toBe(true);
    },
  );

  it('show an objection upheld, with the next in rank moved up', () => {
    const outcomes = samples.flatMap(({ lists }) =>
      lists.flatMap((list) => current(list).objections?.outcomes ?? []),
    );
    expect(
      outcomes.filter(({ result, replacedBy }) => result === 'upheld' && replacedBy),
    ).not.toEqual([]);
  });

  it('have a call and a publicity window open on the day of the demonstration', () => {
    const calls = samples.flatMap(({ callNotice }) =>
      callNotice ? current(callNotice).applications.map(({ window }) => window) : [],
    );
    const lists = samples.flatMap((round) => round.lists.map((list) => current(list).window));
    expect(calls.filter(openNow).length).toBeGreaterThan(0);
    expect(lists.filter(openNow).length).toBeGreaterThan(1);
  });

  it('show every answer of the audit, and one breach that is explained in public', () => {
    expect(new Set(lines.map(({ result }) => result))).toEqual(
      new Set(['met', 'unmet', 'note', 'cannot']),
    );
    expect(lines.filter(({ result }) => result === 'unmet')).toMatchObject([
      { check: 'window-length', acknowledged: { on: '2024-10-30' } },
    ]);
  });

  it('show every kind of revision', () => {
    const kinds = samples
      .flatMap(recordsOf)
      .flatMap(({ revisions }) =>
        (revisions as { data: { revision?: { kind: string } | undefined } }[]).flatMap(
          ({ data }) => data.revision?.kind ?? [],
        ),
      );
    expect(new Set(kinds)).toEqual(
      new Set(['correction', 'supplement', 'withdrawal', 'redaction']),
    );
  });

  it('print only credit codes whose check character is right', () => {
    const codes = samples
      .flatMap(({ lists, winners }) => [...lists, ...(winners ? [winners] : [])])
      .flatMap((record) => current<{ entries: { organisation: string }[] }>(record).entries)
      .map(({ organisation }) => organisation)
      .filter(isCreditCode);
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !hasValidCheckCharacter(code))).toEqual([]);
  });
});

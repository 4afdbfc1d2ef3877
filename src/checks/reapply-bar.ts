import { addYears } from '../domain/calendar/day.ts';
import type { Day } from '../domain/calendar/day.ts';
import { current } from '../domain/records/record.ts';
import type { Round } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { line, rulesOf } from './subject.ts';
import type { Check, Subject } from './subject.ts';

/**
 * A winner may stand again only after the bar of the text: years end with the anniversary, that day included;
 * rounds are counted on the rounds on record after the winning one. A term of validity that only implies a bar
 * (W6) gives a note.
 */
export const reapplyBar: Check = {
  code: 'reapply-bar',
  run(subject) {
    const { winners } = subject.round;
    if (!winners) return [];
    const { decidedOn, entries } = current(winners);
    return entries.flatMap((entry, index): AuditLine[] =>
      earlierWins(subject, decidedOn).flatMap(([earlier, won]): AuditLine[] => {
        const before = won.find((each) => each.organisation === entry.organisation);
        if (!before || !earlier.winners) return [];
        const on = current(earlier.winners).decidedOn;
        const rest = { at: ['entries', index], values: { name: entry.name, earlier: on } };
        return [
          ...barred(subject, before.tier, earlier, on, decidedOn, rest),
          ...implied(subject, on, decidedOn, entry.reReview, rest),
        ].map(([result, reason, detail]) => line('reapply-bar', winners, result, reason, detail));
      }),
    );
  },
};

type Outcome = [AuditLine['result'], AuditLine['reason'], Parameters<typeof line>[4]];
interface Rest {
  at: (string | number)[];
  values: Record<string, string>;
}

function barred(
  subject: Subject,
  tier: string,
  earlier: Round,
  won: Day,
  now: Day,
  rest: Rest,
): Outcome[] {
  const rule = rulesOf(subject, 'reapply').find(
    (each) => each.tier === tier || each.tier === 'all',
  );
  if (!rule?.bar) return [];
  const over =
    rule.bar.unit === 'year'
      ? now > addYears(won, rule.bar.count)
      : roundsBetween(subject, earlier) >= rule.bar.count;
  const detail = {
    ...rest,
    rule,
    values: { ...rest.values, bar: String(rule.bar.count), unit: rule.bar.unit },
  };
  return [over ? ['met', 'reapply-allowed', detail] : ['unmet', 'reapply-too-early', detail]];
}

function implied(
  subject: Subject,
  won: Day,
  now: Day,
  reReview: boolean | undefined,
  rest: Rest,
): Outcome[] {
  const rule = rulesOf(subject, 'validity')[0];
  if (!rule || reReview || now > addYears(won, rule.years)) return [];
  return [
    [
      'note',
      'reapply-implied',
      { ...rest, rule, values: { ...rest.values, bar: String(rule.years), unit: 'year' } },
    ],
  ];
}

function earlierWins(
  subject: Subject,
  before: Day,
): [Round, { organisation: string; tier: string }[]][] {
  return subject.rounds.flatMap((round): [Round, { organisation: string; tier: string }[]][] =>
    round.winners && round !== subject.round && current(round.winners).decidedOn < before
      ? [[round, current(round.winners).entries]]
      : [],
  );
}

/** Rounds decided after the winning one and before the one at hand: the three of 三届 come after it. */
function roundsBetween(subject: Subject, earlier: Round): number {
  const decided = (round: Round) => (round.winners ? current(round.winners).decidedOn : '');
  return subject.rounds.filter(
    (round) => decided(round) > decided(earlier) && decided(round) < decided(subject.round),
  ).length;
}

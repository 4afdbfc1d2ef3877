import { ban } from '../../audit/afterwards/ban.ts';
import { revocationGround } from '../../audit/afterwards/revocation-ground.ts';
import { revocationTimeLimit } from '../../audit/afterwards/revocation-time-limit.ts';
import { takenByText } from '../../law/awards/revocation-rule.ts';
import { addDays, addYears } from '../../law/calendar/day.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { rows, context, winnersNamed } from '../round-builder.ts';
import type { RoundFacts } from '../round-builder.ts';
import { callUntil } from './rule-case.ts';
import type { RuleAt, RuleCase } from './rule-case.ts';

type Revocation = RuleOf<'revocation'>;
const WON_ON = '2020-11-02';
/** An article that no text takes an award back on. */
const NO_GROUND = '1';
const WINNERS = { decidedOn: WON_ON, entries: winnersNamed('a') };

function decisionOn(rule: Revocation): Pick<RevocationRecord, 'ground' | 'takenBack'> {
  return {
    ground: rule.cites[0]?.at ?? '',
    takenBack: takenByText(rule.consequences),
  };
}

/** A decision on the text's ground that takes back what the text says, in time; then each of these otherwise. */
export function revocationCases({ city, rule }: RuleAt<Revocation>): RuleCase[] {
  const revoked = (more: Partial<RevocationRecord> = {}) =>
    context(city, { winners: WINNERS, revocations: [{ ...decisionOn(rule), ...more }] });
  const common = { kept: 'met', broken: 'unmet' } as const;
  const { within, ban: barred } = rule;
  const limit = within && addYears(WON_ON, within.count);
  return [
    {
      ...common,
      says: 'a ground the text knows',
      check: revocationGround,
      keeps: revoked(),
      breaks: revoked({ ground: NO_GROUND }),
    },
    ...(rule.consequences.length === 0
      ? []
      : [
          {
            ...common,
            says: 'takes back what the text says',
            check: revocationGround,
            keeps: revoked(),
            breaks: revoked({ takenBack: decisionOn(rule).takenBack.slice(0, -1) }),
            broken: 'note' as const,
          },
        ]),
    ...(limit === null
      ? []
      : [
          {
            ...common,
            says: `on what happened within ${within?.count} years`,
            check: revocationTimeLimit,
            keeps: revoked({ happenedOn: limit }),
            breaks: revoked({ happenedOn: addDays(limit, 1) }),
          },
        ]),
    ...(barred && barred !== 'ever' ? banCases(city, rule, barred.count) : []),
  ];
}

/** An application on the day after a ban, and one on the last day that every reading of the text bars. */
function banCases(city: RuleAt['city'], rule: Revocation, years: number): RuleCase[] {
  const decidedOn = '2021-03-01';
  const last = addYears(decidedOn, years);
  const earlier: RoundFacts[] = [{ revocations: [{ ...decisionOn(rule), decidedOn }] }];
  const applied = (day: string) =>
    context(
      city,
      {
        ...callUntil(day),
        lists: { 'qualified-list': { publishedOn: '2099-01-01', entries: rows('a') } },
      },
      { earlier },
    );
  return [
    {
      says: `no application for ${years} years`,
      check: ban,
      keeps: applied(addDays(last, 1)),
      kept: 'met',
      breaks: applied(addDays(last, -1)),
      broken: 'unmet',
    },
  ];
}

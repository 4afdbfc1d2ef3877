import { mandatoryPublication } from '../../audit/publication/mandatory-publication.ts';
import { objectionOutcome } from '../../audit/award/objection-outcome.ts';
import { scoreThreshold } from '../../audit/award/score-threshold.ts';
import { stageOrder } from '../../audit/publication/stage-order.ts';
import { windowLength } from '../../audit/publication/window-length.ts';
import { countWindow } from '../../law/calendar/count-window.ts';
import { addDays } from '../../law/calendar/day.ts';
import { APPROVAL_STEPS } from '../../model/stages.ts';
import type { ApprovalStep } from '../../model/stages.ts';
import { officialCalendar } from '../../law/calendar/working-days.ts';
import type { ListEntry, Objections } from '../../schemas/records/lists.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { realPortal } from '../real-portal.ts';
import { named, rows, context, winnersNamed } from '../round-builder.ts';
import type { RoundFacts } from '../round-builder.ts';
import type { RuleAt, RuleCase } from './rule-case.ts';

const FROM = '2026-06-01';
const DECIDED: RoundFacts = { winners: { entries: winnersNamed('a') } };

function published(stage: PublicationStage, until: string | null): RoundFacts {
  const window = until === null ? null : { from: FROM, until };
  return stage === 'call-notice'
    ? { call: { publishedOn: FROM, ...(window ? { publicity: window } : {}) } }
    : { lists: { [stage]: { publishedOn: FROM, window } } };
}

/** A stage made public and one left out; where the text sets a length, as long as it says and a day less. */
export function windowCases({ city, rule }: RuleAt<RuleOf<'window'>>): RuleCase[] {
  const { stage, length } = rule;
  const open: RuleCase = {
    says: `${stage} is made public`,
    check: mandatoryPublication,
    keeps: context(city, { ...published(stage, null), ...DECIDED }),
    kept: 'met',
    breaks: context(city, DECIDED),
    // That nobody has seen a notice proves nothing.
    broken: 'cannot',
  };
  if (!length) return [open];
  const calendar = officialCalendar(realPortal().calendars);
  const { until } = countWindow(FROM, length, calendar);
  // A day less even when the first one counts; a last day off is left where it is.
  const short =
    length.unit === 'calendar-day'
      ? addDays(FROM, length.count - 2)
      : countWindow(FROM, { ...length, count: length.count - 1 }, calendar).ifFirstDayCounts.until;
  return [
    open,
    {
      says: `${stage} is public for ${length.count} ${length.unit}s`,
      check: windowLength,
      keeps: context(city, published(stage, until)),
      kept: 'met',
      breaks: context(city, published(stage, short)),
      broken: 'unmet',
    },
  ];
}

const PUBLIC = { from: '2026-06-01', until: '2026-06-12' };
const BEFORE = '2026-05-20';
const AFTER = '2026-06-20';

/** Publicity, approval and award in the order of the text, then the award while the list is still laid open. */
export function orderCases({ city, rule }: RuleAt<RuleOf<'order'>>): RuleCase[] {
  const publicity = rule.sequence.indexOf('publicity');
  const steps = APPROVAL_STEPS.filter((step) => rule.sequence.includes(step));
  const inPlace = (step: ApprovalStep) =>
    rule.sequence.indexOf(step) > publicity ? AFTER : BEFORE;
  const round = (decidedOn: string, dayOf: (step: ApprovalStep) => string = inPlace) =>
    context(city, {
      lists: { 'proposed-winners': { window: PUBLIC, entries: rows('a') } },
      winners: {
        approvals: steps.map((step) => ({ step, on: dayOf(step) })),
        decidedOn,
        entries: winnersNamed('a'),
      },
    });
  const common = { check: stageOrder, keeps: round('2026-07-01'), kept: 'met' } as const;
  const early: RuleCase = {
    ...common,
    says: rule.sequence.join(', '),
    breaks: round(PUBLIC.until),
    broken: 'unmet',
  };
  return [
    early,
    ...steps.map((step): RuleCase => ({
      ...common,
      says: `${step} in its place`,
      breaks: round('2026-07-01', (each) =>
        (each === step) === (inPlace(each) === AFTER) ? BEFORE : AFTER,
      ),
      // Where another article of the text has it the other way round (J7), neither is wrong.
      broken: rule.alternative ? 'note' : 'unmet',
    })),
  ];
}

/** The least score, and a point less. */
export function scoreCases({ city, rule }: RuleAt<RuleOf<'score'>>): RuleCase[] {
  const scored = (score: number) =>
    context(city, {
      lists: { 'proposed-winners': { entries: rows('a', { tier: rule.tier, score }) } },
    });
  return [
    {
      says: `at least ${rule.atLeast} points`,
      check: scoreThreshold,
      keeps: scored(rule.atLeast),
      kept: 'met',
      breaks: scored(rule.atLeast - 1),
      broken: 'unmet',
    },
  ];
}

const RANKED: ListEntry[] = [...'abcd'].map((letter, index) => ({
  ...named(letter),
  rank: index + 1,
}));

/** An organisation left out after an objection was upheld, and one still named; then the next in rank, and another. */
export function upheldCases({ city, rule }: RuleAt<RuleOf<'objection-upheld'>>): RuleCase[] {
  const round = (winners: string, more: Partial<Objections['outcomes'][number]> = {}) =>
    context(city, {
      lists: {
        opinion: { entries: RANKED },
        'proposed-winners': {
          entries: rows('ab'),
          objections: {
            received: 1,
            outcomes: [
              {
                organisation: named('b').organisation,
                result: 'upheld',
                text: '属实',
                prohibited: true,
                decidedOn: null,
                ...more,
              },
            ],
          },
        },
      },
      winners: { entries: winnersNamed(winners) },
    });
  const common = { check: objectionOutcome, kept: 'met', broken: 'unmet' } as const;
  const replacedBy = (letter: string) =>
    round(`a${letter}`, { replacedBy: named(letter).organisation });
  return [
    { ...common, says: 'left out when upheld', keeps: round('a'), breaks: round('ab') },
    ...(rule.replacement === null
      ? []
      : [
          {
            ...common,
            says: 'the next in rank moves up',
            keeps: replacedBy('c'),
            breaks: replacedBy('d'),
          },
        ]),
  ];
}

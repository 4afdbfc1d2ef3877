import { current } from '../domain/records/record.ts';
import type { AnyRecord } from '../domain/records/record.ts';
import type { RuleOf } from '../schemas/rules/rules-file.ts';
import type { AuditLine } from './audit-line.ts';
import { line, rulesOf } from './subject.ts';
import type { Check, Subject } from './subject.ts';

interface Named {
  tier?: string | undefined;
  repeatWinner?: boolean | undefined;
}

/**
 * No more organisations per tier than the text has places for; repeat winners stand outside the count where
 * the text says so. A hard limit broken is an error, a soft one (原则上, 左右) a note. Four names for three
 * places are lawful when one of them is a repeat winner.
 */
export const places: Check = {
  code: 'places',
  run(subject) {
    const { round } = subject;
    const lists: [AnyRecord, Named[]][] = [
      ...round.lists
        .filter((list) => list.kind === 'proposed-winners')
        .map((list): [AnyRecord, Named[]] => [list, current(list).entries]),
      ...(round.winners
        ? [[round.winners, current(round.winners).entries] as [AnyRecord, Named[]]]
        : []),
    ];
    return lists.flatMap(([record, entries]) =>
      rulesOf(subject, 'places').map((rule) => checkRule(subject, rule, record, entries)),
    );
  },
};

function checkRule(
  subject: Subject,
  rule: RuleOf<'places'>,
  record: AnyRecord,
  entries: Named[],
): AuditLine {
  const outside = rulesOf(subject, 'repeat-place').some((each) => !each.takesPlace);
  const named = entries.filter((entry) => rule.tier === 'all' || entry.tier === rule.tier);
  const counted = named.filter((entry) => !(outside && entry.repeatWinner));
  const values = {
    tier: rule.tier,
    named: String(named.length),
    outside: String(named.length - counted.length),
    counted: String(counted.length),
    limit: String(rule.count),
  };
  if (counted.length <= rule.count)
    return line('places', record, 'met', 'places-kept', { at: ['entries'], rule, values });
  if (rule.appliesTo === 'open')
    return line('places', record, 'note', 'places-open', { at: ['entries'], rule, values });
  const soft = rule.strength === 'soft' || rule.bound === 'about';
  return soft
    ? line('places', record, 'note', 'places-exceeded-soft', { at: ['entries'], rule, values })
    : line('places', record, 'unmet', 'places-exceeded', { at: ['entries'], rule, values });
}

import { yearOf } from '../../../law/calendar/day.ts';
import type { Day } from '../../../law/calendar/day.ts';
import { latest } from '../../../model/record.ts';
import type { AnyRecord } from '../../../model/record.ts';
import type { AuditResult, AuditValues } from '../../result.ts';
import { auditResult } from '../../context.ts';
import type { AuditContext } from '../../context.ts';
import { SESSION, yearsIn } from './years-in.ts';

/** Words of a record, and where they stand. */
interface Words {
  words: string;
  at: readonly PropertyKey[];
}

/**
 * The prose and the conditions of a record speak of its own round and city: words copied from another year or another
 * city are most easily overlooked there. One line tells of each.
 */
export function proseLines(context: AuditContext, record: AnyRecord): AuditResult[] {
  const clauses = wordsOf(record).flatMap(({ words, at }) =>
    words.split(/[，。；：！？,;]/).map((each) => ({ words: each.trim(), at })),
  );
  const label = context.round.about.label;
  const differs = clauses.find(({ words }) => speaksOfAnother(words, record, label));
  const elsewhere = clauses.find(({ words }) => cityOf(words, context));
  return [
    ...(differs
      ? [say(record, 'label-prose-differs', differs, { words: differs.words, label })]
      : []),
    ...(elsewhere
      ? [
          say(record, 'label-other-city', elsewhere, {
            words: elsewhere.words,
            city: cityOf(elsewhere.words, context) ?? '',
          }),
        ]
      : []),
  ];
}

function say<R extends 'label-prose-differs' | 'label-other-city'>(
  record: AnyRecord,
  reason: R,
  { at }: Words,
  values: AuditValues[R],
): AuditResult {
  return auditResult('labels-agree', record, 'note', reason, { at, values });
}

function wordsOf(record: AnyRecord): Words[] {
  const { data, prose } = latest<Dated>(record);
  return [
    ...(data.conditions ?? []).map(({ text }, index) => ({
      words: text,
      at: ['conditions', index, 'text'],
    })),
    ...prose.split('\n').map((words, line) => ({ words, at: ['prose', line] })),
  ];
}

/** What a record holds of years and conditions. */
interface Dated {
  signedOn: Day | null;
  publishedOn: Day | null;
  conditions?: readonly { text: string }[] | undefined;
}

/** Earlier rounds, other awards and the text itself may be spoken of anywhere. */
const OF_ANOTHER = /获|曾|已|未|往|历|上一?[届年]|办法|细则|〔|学习|参加/;

/** An award with its year before it: 2024年度漯河市市长质量奖; not 2019年起，质量奖… */
const YEAR_OF_AWARD = /\d{4}年度?[^\d\s起来以前后至的]{0,14}质量奖/g;

/** A clause that names this award with another year or 届 than that of the round. */
function speaksOfAnother(words: string, record: AnyRecord, label: string): boolean {
  if (OF_ANOTHER.test(words)) return false;
  const [, session] = SESSION.exec(words) ?? [];
  const [, own] = SESSION.exec(label) ?? [];
  if (session !== undefined && own !== undefined && session !== own) return true;
  const { signedOn, publishedOn } = latest<Dated>(record).data;
  const labels = yearsIn(label);
  // The award of a year may be called for, and the work be done, in the next.
  const fitting = labels.concat(
    [signedOn, publishedOn].flatMap((day) => (day ? [yearOf(day)] : [])),
  );
  const named = [...words.matchAll(YEAR_OF_AWARD)].flatMap(([each]) => yearsIn(each));
  return labels.length > 0 && named.length > 0 && !named.some((year) => fitting.includes(year));
}

/** The other city whose award or area a clause names, its own being left out. */
function cityOf(words: string, { cities }: AuditContext): string | undefined {
  if (OF_ANOTHER.test(words) || cities.own.some((name) => words.includes(name))) return undefined;
  return cities.others.find((name) =>
    [`${name}市长`, `${name}人民政府质量奖`, `${name}质量奖`, `${name}行政区域`].some((each) =>
      words.includes(each),
    ),
  );
}

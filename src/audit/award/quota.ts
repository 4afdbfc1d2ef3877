import { quotedNumbers } from '../../law/rules/quoted-numbers.ts';
import type { RuleSet } from '../../law/rules/ruleset.ts';
import { current } from '../../model/record.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { AuditResult } from '../result.ts';
import { auditResult, lawOf } from '../context.ts';
import type { AuditContext } from '../context.ts';

/** How many may be put forward is not how many may win. */
const NOT_PLACES =
  /推荐|申报|上报|报送|入围|候选|受理|每[个家区县旗镇乡]|各(?:区|县|旗|镇|街道|单位)/;

/** A call names no more places than the text has: what it prints is free text, so a larger number is a note. */
export function quotaLines(context: AuditContext): AuditResult[] {
  const { callNotice } = context.round;
  const quota = callNotice && current(callNotice).quota;
  if (!callNotice || !quota) return [];
  const law = lawOf(context);
  for (const words of quota.split(/[，,；;。]/)) {
    if (NOT_PLACES.test(words)) continue;
    const rules = placesMeant(words, law);
    const limit = limitOf(rules);
    const over = quotedNumbers(words).find(
      ({ value, unit }) => unit === 'things' && limit !== null && value > limit,
    );
    if (!over || limit === null) continue;
    const cites = rules.flatMap((rule) => rule.cites);
    const values = { words: over.words, limit };
    return [
      auditResult('places', callNotice, 'note', 'quota-differs', { at: ['quota'], cites, values }),
    ];
  }
  return [];
}

/** The limits the words of a call speak of: of the tiers they name, of each where 各 stands, else of all together. */
function placesMeant(words: string, law: RuleSet): RuleOf<'places'>[] {
  const named: string[] = [];
  let rest = words;
  // The name of a lower tier may hold that of the highest: 质量奖提名奖.
  for (const { id, name } of [...law.tiers].reverse()) {
    const short = name.slice(-3);
    const found = [name, short].find((each) => rest.includes(each));
    if (found === undefined) continue;
    named.push(id);
    rest = rest.replaceAll(found, '');
  }
  const own = named.flatMap((tier) => law.places(tier) ?? []);
  if (own.length > 0 && /各|均|分别/.test(words)) return [own.reduce(larger)];
  if (named.length > 0) return own;
  const joint = law.jointPlaces().find((rule) => law.placesOver(rule).length === law.tiers.length);
  return joint ? [joint] : law.tiers.flatMap(({ id }) => law.places(id) ?? []);
}

/** Places of all the rules together; null where one sets none. */
function limitOf(rules: readonly RuleOf<'places'>[]): number | null {
  const counts = rules.flatMap(({ count }) => count ?? []);
  return counts.length > 0 && counts.length === rules.length
    ? counts.reduce((sum, count) => sum + count)
    : null;
}

const larger = (a: RuleOf<'places'>, b: RuleOf<'places'>) =>
  (b.count ?? Infinity) > (a.count ?? Infinity) ? b : a;

import { TOPIC_GROUPS } from '../../model/topics.ts';
import type { Topic } from '../../model/topics.ts';
import type { AwardTier, Rule, RulesFile } from '../../schemas/rules/rules-file.ts';
import { topicOf } from './topics.ts';

/** What became of one parameter: a rule, a tier or a condition for applying. */
export interface ParameterDiff<T> {
  change: 'unchanged' | 'changed' | 'added' | 'removed';
  before: T | null;
  after: T | null;
}

type Condition = NonNullable<RulesFile['eligibility']>['conditions'][number];

/** Every parameter of two versions, side by side; nothing is left out, so that silence can be told from sameness. */
export interface RulesDiff {
  tiers: ParameterDiff<AwardTier>[];
  /** Rules by what they are about, in the order of the public facts; topics on which both say nothing are left out. */
  topics: { topic: Topic; rules: ParameterDiff<Rule>[] }[];
  conditions: ParameterDiff<Condition>[];
}

/** Where a parameter stands and what the portal remarks on it: neither is what the text demands. */
const NOT_A_PARAMETER = ['id', 'cites', 'note'];

/** Compares what two versions demand: by id, and where ids differ by subject and kind. */
export function diffRules(before: RulesFile, after: RulesFile): RulesDiff {
  const rules = pairs(before.rules, after.rules, subjectOf);
  return {
    tiers: pairs(before.tiers, after.tiers, () => null),
    topics: Object.values(TOPIC_GROUPS)
      .flat()
      .map((topic) => ({ topic, rules: rules.filter((each) => topicOfPair(each) === topic) }))
      .filter((each) => each.rules.length > 0),
    conditions: pairs(
      before.eligibility?.conditions ?? [],
      after.eligibility?.conditions ?? [],
      () => null,
    ),
  };
}

/** What a rule must share with another to be its successor under another id. */
function subjectOf(rule: Rule): string {
  const tier = 'tier' in rule ? rule.tier : '';
  const stage = 'stage' in rule ? rule.stage : '';
  return [topicOf(rule), rule.kind, tier, stage].join(' ');
}

function topicOfPair({ before, after }: ParameterDiff<Rule>): Topic | null {
  const rule = after ?? before;
  return rule && topicOf(rule);
}

/** In the new order, then what was removed in the old one. */
function pairs<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  subject: (parameter: T) => string | null,
): ParameterDiff<T>[] {
  const answers = new Map<T, T>();
  const free = new Set(before);
  const take = (now: T, fits: (old: T) => boolean) => {
    const old = answers.has(now) ? undefined : [...free].find(fits);
    if (!old) return;
    answers.set(now, old);
    free.delete(old);
  };
  for (const now of after) take(now, (old) => old.id === now.id && kindOf(old) === kindOf(now));
  for (const now of after)
    take(now, (old) => subject(old) !== null && subject(old) === subject(now));
  return [
    ...after.map((now): ParameterDiff<T> => {
      const old = answers.get(now) ?? null;
      const change = !old ? 'added' : same(old, now) ? 'unchanged' : 'changed';
      return { change, before: old, after: now };
    }),
    ...[...free].map((old): ParameterDiff<T> => ({ change: 'removed', before: old, after: null })),
  ];
}

/** A rule that kept its id but became one of another kind is another rule: its parameters cannot be compared. */
function kindOf(parameter: object): unknown {
  return 'kind' in parameter ? parameter.kind : null;
}

function same(before: object, after: object): boolean {
  return canonical(before) === canonical(after);
}

/** A parameter as text, whatever the order its keys were written in. */
function canonical(parameter: object): string {
  const demands = Object.entries(parameter).filter(([key]) => !NOT_A_PARAMETER.includes(key));
  return JSON.stringify(Object.fromEntries(demands), (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

import type { AuditVerdict } from '../../audit/result.ts';
import type { Check, AuditContext } from '../../audit/context.ts';
import type { Rule, RulesFile } from '../../schemas/rules/rules-file.ts';
import { context } from '../round-builder.ts';
import type { City, RoundFacts } from '../round-builder.ts';

/** A round that keeps a rule beside one that does not, and what the check must say of each. */
export interface RuleCase {
  says: string;
  check: Check;
  keeps: AuditContext;
  /** Nothing at all is said where nothing can be wrong. */
  kept: AuditVerdict | 'silent';
  breaks: AuditContext;
  broken: Exclude<AuditVerdict, 'met'>;
}

/** A rule of a real text, with the text around it. */
export interface RuleAt<R extends Rule = Rule> {
  city: City;
  rule: R;
  rules: RulesFile;
}

/** What a broken rule comes to: what the text holds only in principle gives a note. */
export function broken(rule: { strength?: 'hard' | 'soft' | undefined; bound?: string }) {
  return rule.strength === 'soft' || rule.bound === 'about' ? 'note' : 'unmet';
}

/** The same round under a text that says otherwise at one rule: a permission cannot be broken. */
export function underOtherRule<R extends Rule>(
  { city, rule, rules }: RuleAt<R>,
  facts: RoundFacts,
  otherwise: Partial<R>,
  earlier: RoundFacts[] = [],
): AuditContext {
  const other = {
    ...rules,
    rules: rules.rules.map((each) => (each === rule ? { ...rule, ...otherwise } : each)),
  };
  return context(city, facts, { rules: other, earlier });
}

/** A call whose applications end on a day. */
export function callUntil(until: string): RoundFacts {
  return {
    call: { applications: [{ level: '样例', window: { from: null, until }, handIn: {} }] },
  };
}

/** Distinct letters, each of which stands for an organisation. */
export function letters(count: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'.slice(0, count);
}

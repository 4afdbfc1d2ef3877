import { choicesOf, factType, groupOf, isOwn } from '../../model/facts.ts';
import type { FactGroup, FactKey, SharedFact } from '../../model/facts.ts';
import type { DeclaredFact } from '../../schemas/rules/facts.ts';
import type { Eligibility } from '../../schemas/rules/eligibility.ts';

/** A question of a text: on a fact that many ask for, or on one it declares for itself. */
export type Question = Omit<Eligibility['questions'][number], 'fact'> & {
  fact: FactKey;
  group: FactGroup;
  /** What proves the answer; absent where the text's own file names nothing. */
  evidence?: string | undefined;
};

/** Every question of a text, those on its own facts last. */
export function questionsOf({ questions, facts = [] }: Eligibility): Question[] {
  return [
    ...questions.map((each) => ({ ...each, group: groupOf(each.fact) })),
    ...facts.map(({ id, choices, group, ...rest }) => ({
      ...rest,
      fact: id,
      answers: choices,
      group: group ?? usualGroup(id),
    })),
  ];
}

/** The answers to choose from; none where a day or a number is asked. */
export function answersTo({ facts = [] }: Eligibility, fact: FactKey): readonly string[] {
  const { choices } = facts.find(({ id }) => id === fact) ?? {};
  if (choices) return Object.keys(choices);
  if (!isOwn(fact)) return choicesOf(fact as SharedFact);
  const type = factType(fact);
  return type === 'boolean' || type === 'judgement' ? ['true', 'false'] : [];
}

function usualGroup(fact: DeclaredFact['id']): FactGroup {
  return /^(?:last|year)-/.test(fact) ? 'record' : 'entity';
}

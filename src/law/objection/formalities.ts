import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import type { Citation } from '../../schemas/text.ts';
import type { RuleSet } from '../rules/ruleset.ts';
import type { Party } from './papers.ts';

export type FormalityId = RuleOf<'objection-form'>['requires'][number];

/** Something an objection carries: asked for by the text, or advised because it is silent. */
export interface Formality {
  id: FormalityId;
  required: boolean;
  cites: Citation[];
}

/** What is advised where a text says nothing on the form: what the one text that does (巴州, art. 12) asks for. */
const ADVISED: Record<Party, readonly FormalityId[]> = {
  person: ['written', 'real-name', 'phone', 'address', 'identity-proof', 'evidence'],
  unit: ['written', 'domicile', 'phone', 'address', 'seal', 'evidence'],
};

/**
 * What an objection of a person or a unit must carry by a version's rules, or is well advised to carry: a name where
 * anonymous ones are refused.
 */
export function formalitiesFor(party: Party, law: RuleSet): Formality[] {
  const asked = law.objectionForms(party);
  const required = asked.flatMap(({ requires }) => requires);
  const cites = asked.flatMap((rule) => rule.cites);
  const named = party === 'person' ? law.anonymousRefused() : undefined;
  const isNamed = (id: FormalityId) => named !== undefined && id === 'real-name';
  if (required.length === 0)
    return ADVISED[party].map((id) => ({
      id,
      required: isNamed(id),
      cites: isNamed(id) ? [...named!.cites] : [],
    }));
  return [...new Set([...required, ...(named ? (['real-name'] as const) : [])])].map((id) => ({
    id,
    required: true,
    cites,
  }));
}

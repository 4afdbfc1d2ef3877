import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import type { RuleOf, RulesFile } from '../../schemas/rules/rules-file.ts';
import { parseAddress } from '../regulations/address.ts';

/** The rule a revocation rests on; `exact` is false where the decision cites an article of several grounds. */
export interface FoundRule {
  rule: RuleOf<'revocation'>;
  exact: boolean;
}

/**
 * The rule whose ground stands at the address a decision cites. A rule's first citation is its ground, the others
 * are its consequences: W42's seven items share their opening words. Z19 has two sentences: the first bars those
 * who only applied, the second takes an award back, and what was taken back tells which one is meant. A decision
 * that cites the whole of an article with several paragraphs or items rests on one of them, unsaid which.
 */
export function revocationRule(
  { rules: all }: Pick<RulesFile, 'rules'>,
  { ground, takenBack }: Pick<RevocationRecord, 'ground' | 'takenBack'>,
): FoundRule | undefined {
  const rules = all.filter(
    (rule): rule is RuleOf<'revocation'> =>
      rule.kind === 'revocation' && (takenBack.length === 0 || rule.consequences.length > 0),
  );
  const groundOf = (rule: RuleOf<'revocation'>) => rule.cites[0]?.at ?? '';
  const fitting = rules.filter((rule) => lies(ground, groundOf(rule)));
  const rule = closest(fitting, takenBack);
  if (rule) return { rule, exact: true };
  const wider = closest(
    rules.filter(({ cites }) => cites.some(({ at }) => lies(at, ground))),
    takenBack,
  );
  return wider && { rule: wider, exact: false };
}

/** True when a place is another, or lies within it: 42.2 in 42; 42.p1.2 is 42.2, for only one paragraph has items. */
function lies(place: string, within: string): boolean {
  const [inner, outer] = [parseAddress(place), parseAddress(within)];
  if (inner?.kind !== 'article' || outer?.kind !== 'article') return place === within;
  if (inner.article !== outer.article) return false;
  if (outer.item !== undefined) return inner.item === outer.item;
  return outer.paragraph === undefined || inner.paragraph === outer.paragraph;
}

/** The consequences that take something back; the others make the revocation known. */
export function takenByText(consequences: RuleOf<'revocation'>['consequences']): string[] {
  return consequences.filter((each) => each !== 'published' && each !== 'circular');
}

/** Of rules on one place, the one whose consequences are nearest to what was taken back; the first among equals. */
function closest(rules: RuleOf<'revocation'>[], takenBack: readonly string[]) {
  const distance = ({ consequences }: RuleOf<'revocation'>) => {
    const stated = takenByText(consequences);
    return (
      stated.filter((each) => !takenBack.includes(each)).length +
      takenBack.filter((each) => !stated.includes(each)).length
    );
  };
  return [...rules].sort((a, b) => distance(a) - distance(b))[0];
}

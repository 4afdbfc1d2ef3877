import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import type { RuleOf } from '../../schemas/rules/rules-file.ts';
import { liesIn } from '../regulation/places.ts';

/** What a decision says of its ground and of what it takes back. */
export type RevocationWords = Pick<RevocationRecord, 'ground' | 'takenBack'>;

/** The rule a revocation rests on; `exact` is false where the decision cites an article of several grounds. */
export interface FoundRule {
  rule: RuleOf<'revocation'>;
  exact: boolean;
  /** Every rule that fits as well as this one, itself included: B23 and Z20 name several grounds in one sentence. */
  alike: RuleOf<'revocation'>[];
}

/**
 * The rule whose ground stands at the address a decision cites. A rule's first citation is its ground, the others
 * are its consequences: W42's seven items share their opening words. Z19 has two sentences: the first bars those
 * who only applied, the second takes an award back, and what was taken back tells which one is meant. A decision
 * that cites the whole of an article with several paragraphs or items rests on one of them, unsaid which.
 */
export function revocationRule(
  all: readonly RuleOf<'revocation'>[],
  { ground, takenBack }: RevocationWords,
): FoundRule | undefined {
  const rules = all.filter(({ consequences }) => takenBack.length === 0 || consequences.length > 0);
  const groundOf = (rule: RuleOf<'revocation'>) => rule.cites[0]?.at ?? '';
  const fitting = rules.filter((rule) => liesIn(ground, groundOf(rule)));
  const alike = closest(fitting, takenBack);
  if (alike[0]) return { rule: alike[0], exact: true, alike };
  const wider = closest(
    rules.filter(({ cites }) => cites.some(({ at }) => liesIn(at, ground))),
    takenBack,
  );
  return wider[0] && { rule: wider[0], exact: false, alike: wider };
}

/** The consequences that take something back; the others make the revocation known. */
export function takenByText(
  consequences: RuleOf<'revocation'>['consequences'],
): RevocationRecord['takenBack'] {
  return consequences.filter((each) => each !== 'published' && each !== 'circular');
}

/**
 * What a decision takes back in the verbs of the text behind it (追回 is not 收回), each once; a code stands for
 * itself where the text has no words for just that, or none that leave out what was not taken.
 */
export function takenAs(
  takenBack: RevocationRecord['takenBack'],
  { as = {} }: Pick<RuleOf<'revocation'>, 'as'>,
): ({ as: string } | { code: RevocationRecord['takenBack'][number] })[] {
  const said = Object.entries(as);
  const whole = (words: string) =>
    said.every(([code, other]) => other !== words || takenBack.some((taken) => taken === code));
  const words = takenBack.map((code) => {
    const own = as[code];
    return own !== undefined && whole(own) ? { as: own } : { code };
  });
  return words.filter(
    (each, index) =>
      !('as' in each) ||
      words.findIndex((other) => 'as' in other && other.as === each.as) === index,
  );
}

/** Of rules on one place, those whose consequences are nearest to what was taken back. */
function closest(rules: RuleOf<'revocation'>[], takenBack: RevocationRecord['takenBack']) {
  const distance = ({ consequences }: RuleOf<'revocation'>) => {
    const stated = takenByText(consequences);
    return (
      stated.filter((each) => !takenBack.includes(each)).length +
      takenBack.filter((each) => !stated.includes(each)).length
    );
  };
  const least = Math.min(...rules.map(distance));
  return rules.filter((rule) => distance(rule) === least);
}

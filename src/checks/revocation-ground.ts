import { current } from '../domain/records/record.ts';
import type { RuleOf } from '../schemas/rules/rules-file.ts';
import type { AuditLine } from './audit-line.ts';
import { line, rulesOf } from './subject.ts';
import type { Check, Subject } from './subject.ts';

/** An award is revoked on a ground the text knows, and what is taken back is what the text says. */
export const revocationGround: Check = {
  code: 'revocation-ground',
  run(subject) {
    return subject.round.revocations.flatMap((record): AuditLine[] => {
      if (!subject.rules) return [line('revocation-ground', record, 'cannot', 'text-not-held')];
      const revocation = current(record);
      const values = { ground: revocation.ground, taken: revocation.takenBack.join(',') };
      const rule = revocationRuleOf(subject, revocation.ground);
      if (!rule)
        return [
          line('revocation-ground', record, 'unmet', 'ground-missing', { at: ['ground'], values }),
        ];
      const stated: readonly string[] = rule.consequences.filter(
        (each) => each !== 'published' && each !== 'circular',
      );
      const differ =
        stated.length !== revocation.takenBack.length ||
        revocation.takenBack.some((each) => !stated.includes(each));
      const found = line('revocation-ground', record, 'met', 'ground-exists', {
        at: ['ground'],
        rule,
        values,
      });
      return differ
        ? [
            found,
            line('revocation-ground', record, 'note', 'consequences-differ', {
              at: ['takenBack'],
              rule,
              values: { ...values, stated: stated.join(',') },
            }),
          ]
        : [found];
    });
  },
};

/** The revocation rule whose ground stands at an address. */
export function revocationRuleOf(
  subject: Subject,
  ground: string,
): RuleOf<'revocation'> | undefined {
  return rulesOf(subject, 'revocation').find(
    (rule) => rule.consequences.length > 0 && rule.cites.some((cite) => cite.at === ground),
  );
}

import { current } from '../../model/record.ts';
import type { RevocationPublished } from '../../model/record.ts';
import type { AuditLine } from '../result.ts';
import { takenByText } from '../../law/awards/revocation-rule.ts';
import type { FoundRule } from '../../law/awards/revocation-rule.ts';
import { citesBeside, ruleBehind } from '../papers/rule-behind.ts';
import { line, rulesOf } from '../context.ts';
import type { Check, Subject } from '../context.ts';

/** An award is revoked on a ground the text knows, and what is taken back is what the text says. */
export const revocationGround: Check = {
  code: 'revocation-ground',
  run: (subject) =>
    subject.round.revocations.flatMap((record): AuditLine[] => {
      const { ground, tier } = current(record);
      if (!subject.rules) return [line('revocation-ground', record, 'cannot', 'text-not-held')];
      const found = ruleBehind(subject, record);
      const at = ['ground'];
      if (!found)
        return [
          line('revocation-ground', record, 'unmet', 'ground-missing', {
            at,
            values: { ground },
            cites: rulesOf(subject, 'revocation').flatMap(({ cites }) => cites.slice(0, 1)),
          }),
        ];
      const { rule, exact, alike } = found;
      const values = { ground, text: alike.map(({ text }) => text).join('；或者') };
      const cites = citesBeside(found);
      const opensOther = rule.appliesTo === 'open' && tier !== subject.rules.tiers[0]?.id;
      return [
        exact
          ? line('revocation-ground', record, 'met', 'ground-exists', { at, rule, values, cites })
          : line('revocation-ground', record, 'note', 'ground-unspecific', { at, rule, values }),
        ...(opensOther
          ? [line('revocation-ground', record, 'note', 'ground-tier-open', { at: ['tier'], rule })]
          : []),
        ...takenBackLines(subject, record, found),
      ];
    }),
};

function takenBackLines(
  subject: Subject,
  record: RevocationPublished,
  found: FoundRule,
): AuditLine[] {
  const { takenBack } = current(record);
  const { rule } = found;
  const stated = takenByText(rule.consequences).filter(
    (each) => each !== 'money' || wasPaid(subject, record),
  );
  const same = (a: string, b: string) => a === b || `${a}-or-cup` === b || a === `${b}-or-cup`;
  const missing = stated.filter((each) => !takenBack.some((taken) => same(taken, each)));
  const extra = takenBack.filter((taken) => !stated.some((each) => same(taken, each)));
  return missing.length + extra.length === 0
    ? []
    : [
        line('revocation-ground', record, 'note', 'consequences-differ', {
          at: ['takenBack'],
          rule,
          cites: citesBeside(found),
          values: { missing: missing.join(','), extra: extra.join(',') },
        }),
      ];
}

/** Money that was never given cannot be given back. */
function wasPaid({ round: { winners } }: Subject, record: RevocationPublished): boolean {
  const { organisation } = current(record);
  const entry =
    winners && current(winners).entries.find((each) => each.organisation === organisation);
  return entry?.prizePaid !== 0;
}

import { current } from '../../model/record.ts';
import type { RevocationPublished } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { takenByText } from '../../law/awards/revocation-rule.ts';
import type { FoundRule } from '../../law/awards/revocation-rule.ts';
import { citesBeside, ruleBehind } from '../papers/rule-behind.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/** An award is revoked on a ground the text knows, and what is taken back is what the text says. */
export const revocationGround: Check = {
  code: 'revocation-ground',
  run: (context) =>
    context.round.revocations.flatMap((record): AuditResult[] => {
      const { ground, tier } = current(record);
      if (!context.rules)
        return [auditResult('revocation-ground', record, 'cannot', 'text-not-held')];
      const found = ruleBehind(context, current(record));
      const at = ['ground'];
      if (!found)
        return [
          auditResult('revocation-ground', record, 'unmet', 'ground-missing', {
            at,
            values: { ground },
            cites: lawOf(context)
              .of('revocation')
              .flatMap(({ cites }) => cites.slice(0, 1)),
          }),
        ];
      const { rule, exact, alike } = found;
      const cites = citesBeside(found);
      const opensOther = rule.appliesTo === 'open' && tier !== context.rules.tiers[0]?.id;
      return [
        exact
          ? auditResult('revocation-ground', record, 'met', 'ground-exists', {
              at,
              rule,
              values: { grounds: alike.map(({ text }) => text) },
              cites,
            })
          : auditResult('revocation-ground', record, 'note', 'ground-unspecific', {
              at,
              rule,
              values: { ground },
            }),
        ...(opensOther
          ? [
              auditResult('revocation-ground', record, 'note', 'ground-tier-open', {
                at: ['tier'],
                rule,
              }),
            ]
          : []),
        ...takenBackLines(context, record, found),
      ];
    }),
};

function takenBackLines(
  context: AuditContext,
  record: RevocationPublished,
  found: FoundRule,
): AuditResult[] {
  const { takenBack } = current(record);
  const { rule } = found;
  const stated = takenByText(rule.consequences).filter(
    (each) => each !== 'money' || wasPaid(context, record),
  );
  const same = (a: string, b: string) => a === b || `${a}-or-cup` === b || a === `${b}-or-cup`;
  const missing = stated.filter((each) => !takenBack.some((taken) => same(taken, each)));
  const extra = takenBack.filter((taken) => !stated.some((each) => same(taken, each)));
  return missing.length + extra.length === 0
    ? []
    : [
        auditResult('revocation-ground', record, 'note', 'consequences-differ', {
          at: ['takenBack'],
          rule,
          cites: citesBeside(found),
          values: { missing, extra },
        }),
      ];
}

/** Money that was never given cannot be given back. */
function wasPaid({ round: { winners } }: AuditContext, record: RevocationPublished): boolean {
  const { organisation } = current(record);
  const entry =
    winners && current(winners).entries.find((each) => each.organisation === organisation);
  return entry?.prizePaid !== 0;
}

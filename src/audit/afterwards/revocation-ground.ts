import { current } from '../../model/record.ts';
import type { RevocationPublished } from '../../model/record.ts';
import type { AuditResult } from '../result.ts';
import { takenByText } from '../../law/awards/revocation-rule.ts';
import type { FoundRule } from '../../law/awards/revocation-rule.ts';
import { citesBeside, ruleBehind } from '../papers/rule-behind.ts';
import { basisLines, eventLines } from './ground-event.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check, AuditContext } from '../context.ts';

/** An award is revoked on a ground the text knows, and what is taken back is what the text says. */
export const revocationGround: Check = {
  code: 'revocation-ground',
  run: (context) =>
    context.round.revocations.flatMap((record): AuditResult[] => {
      const { ground } = current(record);
      if (!context.rules)
        return [auditResult('revocation-ground', record, 'cannot', 'text-not-held')];
      const found = ruleBehind(context, current(record));
      if (!found)
        return [
          auditResult('revocation-ground', record, 'unmet', 'ground-missing', {
            at: ['ground'],
            values: { ground },
            cites: lawOf(context)
              .of('revocation')
              .flatMap(({ cites }) => cites.slice(0, 1)),
          }),
        ];
      return [
        groundLine(context, record, found),
        ...basisLines(record, found),
        ...eventLines(context, record, found),
        ...takenBackLines(context, record, found),
      ];
    }),
};

/** One answer to one question: under a rule that may not reach this award, the two readings differ (W41, W42). */
function groundLine(
  { rules }: AuditContext,
  record: RevocationPublished,
  found: FoundRule,
): AuditResult {
  const { ground, tier } = current(record);
  const { rule, exact, alike } = found;
  if (!exact)
    return auditResult('revocation-ground', record, 'note', 'ground-unspecific', {
      at: ['ground'],
      rule,
      values: { ground },
    });
  const opensOther = rule.appliesTo === 'open' && tier !== rules?.tiers[0]?.id;
  const parts = {
    rule,
    values: { grounds: alike.map(({ text }) => text) },
    cites: citesBeside(found),
  };
  return opensOther
    ? auditResult('revocation-ground', record, 'note', 'ground-tier-open', {
        ...parts,
        at: ['tier'],
      })
    : auditResult('revocation-ground', record, 'met', 'ground-exists', {
        ...parts,
        at: ['ground'],
      });
}

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

import { current } from '../domain/records/record.ts';
import type { AuditLine } from './audit-line.ts';
import { line, rulesOf } from './subject.ts';
import type { Check } from './subject.ts';

/**
 * An organisation whose objection was upheld is not among the winners (B16, W25); where the text foresees it,
 * the next in rank moves up (W25). Whether the replacement is published again is left open by the text.
 */
export const objectionOutcome: Check = {
  code: 'objection-outcome',
  run(subject) {
    const { winners, lists } = subject.round;
    const rule = rulesOf(subject, 'objection-upheld')[0];
    return lists.flatMap((list) => {
      const { entries, objections } = current(list);
      return (objections?.outcomes ?? []).flatMap((outcome, index): AuditLine[] => {
        if (outcome.result !== 'upheld') return [];
        const at = ['objections', 'outcomes', index];
        const name = entries.find((each) => each.organisation === outcome.organisation)?.name;
        const values = { name: name ?? outcome.organisation };
        const named =
          winners &&
          current(winners).entries.some((each) => each.organisation === outcome.organisation);
        const left = named
          ? line('objection-outcome', list, 'unmet', 'upheld-still-named', { at, rule, values })
          : line('objection-outcome', list, 'met', 'upheld-left-out', { at, rule, values });
        if (!outcome.replacedBy) return [left];
        if (rule?.replacement !== 'next-in-rank')
          return [
            left,
            line('objection-outcome', list, 'note', 'replacement-not-foreseen', {
              at,
              rule,
              values,
            }),
          ];
        const out = new Set(
          objections?.outcomes
            .filter((each) => each.result === 'upheld')
            .map((each) => each.organisation),
        );
        const ranked = rankedBehind(
          subject.round.lists.flatMap((each) => current(each).entries),
          out,
        );
        const moved = ranked.find((each) => each.organisation === outcome.replacedBy);
        const proposed = new Set(entries.map((each) => each.organisation));
        const next = ranked.find((each) => !proposed.has(each.organisation));
        const inRank = moved !== undefined && moved.organisation === next?.organisation;
        const replaced = { ...values, replacement: moved?.name ?? outcome.replacedBy };
        return [
          left,
          inRank
            ? line('objection-outcome', list, 'met', 'replaced-in-rank', {
                at,
                rule,
                values: replaced,
              })
            : line('objection-outcome', list, 'note', 'replaced-out-of-rank', {
                at,
                rule,
                values: replaced,
              }),
          line('objection-outcome', list, 'note', 'replacement-publicity-open', {
            at,
            rule,
            values: replaced,
          }),
        ];
      });
    });
  },
};

interface Ranked {
  organisation: string;
  name: string;
  rank?: number | undefined;
}

/** Everyone ranked on any list of the round, best first, without those who are out. */
function rankedBehind(entries: Ranked[], out: ReadonlySet<string>): Ranked[] {
  return entries
    .filter((entry) => entry.rank !== undefined && !out.has(entry.organisation))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

import { awardedNobody } from '../../law/records/awarded-nobody.ts';
import { absenceOf } from '../../law/records/missing-notice.ts';
import { current } from '../../model/record.ts';
import { listAt } from '../publication/stages.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * Every winner stood on the list of proposed winners, or moved up where the text lets the next in rank do so
 * (W25). An award other than the one laid open is noted: a winner may have moved up within the list.
 */
export const winnerWasPublicised: Check = {
  code: 'winner-was-publicised',
  run(context) {
    const { winners } = context.round;
    if (!winners || awardedNobody(context.round)) return [];
    const rule = lawOf(context).publication('proposed-winners');
    const list = listAt(context.round, 'proposed-winners');
    if (!list)
      return [
        auditResult('winner-was-publicised', winners, 'cannot', 'publicity-not-held', {
          rule,
          values: { absence: absenceOf(context.round, 'proposed-winners') },
        }),
      ];
    const { entries, objections } = current(list);
    const movesUp = lawOf(context)
      .of('objection-upheld')
      .find((each) => each.replacement);
    const moved = new Set(
      (movesUp ? (objections?.outcomes ?? []) : []).map(({ replacedBy }) => replacedBy),
    );
    // Lists of a whole province are gone through once, not once for each winner.
    const laidOpen = new Map(entries.map((each) => [each.organisation, each] as const));
    const idOf = new Map(entries.map(({ name, organisation }) => [name, organisation] as const));
    return current(winners).entries.map(({ organisation, name, tier }, index) => {
      const detail = { at: ['entries', index, 'organisation'], rule, values: { name } };
      const publishedRecords = laidOpen.get(organisation);
      if (publishedRecords)
        return publishedRecords.tier === undefined || publishedRecords.tier === tier
          ? auditResult('winner-was-publicised', winners, 'met', 'publicised', detail)
          : auditResult('winner-was-publicised', winners, 'note', 'publicised-for-other-award', {
              ...detail,
              values: { name, ...tierNames(context.rules?.tiers, publishedRecords.tier, tier) },
            });
      if (current(list).partial)
        return auditResult('winner-was-publicised', winners, 'cannot', 'publicity-not-held', {
          ...detail,
          values: { absence: { state: 'not-held' } },
        });
      return moved.has(organisation)
        ? auditResult('winner-was-publicised', winners, 'met', 'moved-up', {
            ...detail,
            cites: movesUp?.cites ?? [],
          })
        : auditResult('winner-was-publicised', winners, 'unmet', 'not-publicised', {
            ...detail,
            values: {
              name,
              twin: idOf.get(name) ?? null,
            },
          });
    });
  },
};

function tierNames(tiers: readonly { id: string; name: string }[] = [], open: string, won: string) {
  const nameOf = (id: string) => tiers.find((tier) => tier.id === id)?.name ?? id;
  return { shown: nameOf(open), won: nameOf(won) };
}

import { awardedNobody } from '../../law/records/awarded-nobody.ts';
import { current } from '../../model/record.ts';
import { listAt } from '../publication/stages.ts';
import { line, publicationRule, rulesOf } from '../context.ts';
import type { Check } from '../context.ts';

/**
 * Every winner stood on the list of proposed winners, or moved up where the text lets the next in rank do so
 * (W25). An award other than the one laid open is noted: a winner may have moved up within the list.
 */
export const winnerWasPublicised: Check = {
  code: 'winner-was-publicised',
  run(subject) {
    const { winners } = subject.round;
    if (!winners || awardedNobody(subject.round)) return [];
    const rule = publicationRule(subject, 'proposed-winners');
    const list = listAt(subject.round, 'proposed-winners');
    if (!list)
      return [line('winner-was-publicised', winners, 'cannot', 'publicity-not-held', { rule })];
    const { entries, objections } = current(list);
    const movesUp = rulesOf(subject, 'objection-upheld').find((each) => each.replacement);
    const moved = new Set(
      (movesUp ? (objections?.outcomes ?? []) : []).map(({ replacedBy }) => replacedBy),
    );
    return current(winners).entries.map(({ organisation, name, tier }, index) => {
      const detail = { at: ['entries', index, 'organisation'], rule, values: { name } };
      const laidOpen = entries.find((each) => each.organisation === organisation);
      if (laidOpen)
        return laidOpen.tier === undefined || laidOpen.tier === tier
          ? line('winner-was-publicised', winners, 'met', 'publicised', detail)
          : line('winner-was-publicised', winners, 'note', 'publicised-for-other-award', {
              ...detail,
              values: { name, ...tierNames(subject.rules?.tiers, laidOpen.tier, tier) },
            });
      return moved.has(organisation)
        ? line('winner-was-publicised', winners, 'met', 'moved-up', {
            ...detail,
            cites: movesUp?.cites ?? [],
          })
        : line('winner-was-publicised', winners, 'unmet', 'not-publicised', {
            ...detail,
            values: {
              name,
              twin: entries.find((each) => each.name === name)?.organisation ?? '',
            },
          });
    });
  },
};

function tierNames(tiers: readonly { id: string; name: string }[] = [], open: string, won: string) {
  const nameOf = (id: string) => tiers.find((tier) => tier.id === id)?.name ?? id;
  return { laidOpen: nameOf(open), won: nameOf(won) };
}

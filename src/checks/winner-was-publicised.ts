import { current } from '../domain/records/record.ts';
import { line, rulesOf } from './subject.ts';
import type { Check } from './subject.ts';

/** Every winner stood on the list of proposed winners, or moved up when an objection was upheld. */
export const winnerWasPublicised: Check = {
  code: 'winner-was-publicised',
  run(subject) {
    const { winners, lists } = subject.round;
    if (!winners) return [];
    const rule = rulesOf(subject, 'window').find((each) => each.stage === 'proposed-winners');
    const list = lists.find((each) => each.kind === 'proposed-winners');
    if (!list)
      return [line('winner-was-publicised', winners, 'cannot', 'publicity-not-held', { rule })];
    const { entries, objections } = current(list);
    const publicised = new Set([
      ...entries.map((entry) => entry.organisation),
      ...(objections?.outcomes ?? []).flatMap(({ replacedBy }) => replacedBy ?? []),
    ]);
    return current(winners).entries.map((entry, index) => {
      const known = publicised.has(entry.organisation);
      return line(
        'winner-was-publicised',
        winners,
        known ? 'met' : 'unmet',
        known ? 'publicised' : 'not-publicised',
        { at: ['entries', index, 'organisation'], rule, values: { name: entry.name } },
      );
    });
  },
};

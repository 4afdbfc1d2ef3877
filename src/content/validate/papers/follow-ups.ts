import { stemOf } from '../../../law/records/follow-ups.ts';
import { recordsOf } from '../../../law/records/round-records.ts';
import { current } from '../../../model/record.ts';
import type { Round } from '../../../model/record.ts';
import type { ContentFolder } from '../../read/content-folder.ts';

/** What a notice about another names is there: the other notice, and the level of a call whose time it moves. */
export function checkFollowUps(folder: ContentFolder, round: Round): void {
  const held = recordsOf(round).filter(({ kind }) => kind !== 'follow-up' && kind !== 'revocation');
  const levels = round.callNotice
    ? current(round.callNotice).applications.map(({ level }) => level)
    : [];
  for (const { data, placeOf } of round.followUps.flatMap(({ revisions }) => revisions)) {
    const { record } = data.follows;
    if (record === undefined) continue;
    const expected = held.map(stemOf);
    if (!expected.includes(record))
      folder.addAt('follow-up-target', placeOf(['follows', 'record']), {
        ...{ found: record, what: 'record', expected },
      });
    for (const [index, { level }] of (data.moves ?? []).entries())
      if (level !== undefined && record === 'call-notice' && !levels.includes(level))
        folder.addAt('follow-up-target', placeOf(['moves', index, 'level']), {
          ...{ found: level, what: 'level', expected: levels },
        });
  }
}

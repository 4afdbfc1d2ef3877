import type { OrganisationEntry, Round } from '../../model/record.ts';
import { current } from '../../model/record.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { sameId } from '../../law/records/one-id.ts';
import type { ContentFolder } from '../read/content-folder.ts';

/** A revocation takes back, once and afterwards, an award that its round has given: same organisation, same tier. */
export function checkAwards(
  folder: ContentFolder,
  round: Round,
  organisations: readonly OrganisationEntry[],
): void {
  const winners = round.winners && current(round.winners);
  const same = (id: string) => sameId(id, organisations);
  const revoked = new Map<string, string>();
  for (const record of round.revocations) {
    for (const { data, placeOf } of record.revisions) {
      const { organisation, name, tier } = data;
      const won = winners?.entries.some(
        (each) => same(each.organisation) === same(organisation) && each.tier === tier,
      );
      // The list that would name the award may not be held, or in part only.
      const unknown = winners ? winners.partial : round.about.heldInPart;
      if (!won && unknown) continue;
      if (!won)
        folder.findings.push({
          code: 'award-missing',
          ...placeOf(['organisation']),
          values: { round: data.round, name, found: organisation, tier },
        });
      else if (winners?.decidedOn && data.decidedOn < winners.decidedOn)
        folder.findings.push({
          code: 'days-reversed',
          ...placeOf(['decidedOn']),
          values: { order: { earlier: 'decidedOn', later: `获奖（${winners.decidedOn}）` } },
        });
    }
    if (isWithdrawn(record)) continue;
    const { organisation, name, tier } = current(record);
    const award = `${same(organisation)} ${tier}`;
    const found = revoked.get(award);
    if (found)
      folder.findings.push({
        code: 'award-revoked-twice',
        ...(record.revisions[0]?.placeOf(['organisation']) ?? {
          file: record.id,
          line: 1,
          column: 1,
        }),
        values: { name, found },
      });
    revoked.set(award, record.id.split('/').at(-1) ?? '');
  }
}

import type { ListRecord, OrganisationEntry, Round } from '../../model/record.ts';
import { isUpheld } from '../../model/outcomes.ts';
import { current } from '../../model/record.ts';
import { publicityList } from '../../schemas/records/lists.ts';
import { sameId } from '../../law/records/one-id.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Report } from '../report.ts';
import { meaningOf } from '../read/schema-field.ts';

/** What is said of objections fits the list and the round: who is meant, who moves up, and when it was decided. */
export function checkOutcomes(
  folder: ContentFolder,
  round: Round,
  organisations: readonly OrganisationEntry[],
): void {
  const same = (id: string) => sameId(id, organisations);
  const named = new Set(
    [...round.lists, ...(round.winners ? [round.winners] : [])].flatMap((record) =>
      current<{ entries: { organisation: string }[] }>(record).entries.map((each) =>
        same(each.organisation),
      ),
    ),
  );
  for (const { revisions } of round.lists)
    for (const { data, placeOf } of revisions) {
      const report: Report = (code, at, values) =>
        folder.addAt(code, placeOf(['objections', ...at]), values);
      checkList(data, (id) => named.has(same(id)), round.winners !== null, report);
    }
}

function checkList(
  data: ListRecord['revisions'][number]['data'],
  isNamed: (organisation: string) => boolean,
  decided: boolean,
  report: Report,
): void {
  const { objections, window, publishedOn, revision } = data;
  if (!objections) return;
  const { received, outcomes } = objections;
  const told = outcomes.reduce((sum, { count = 1 }) => sum + count, 0);
  if (received !== null && received < told)
    report('wrong-value', ['received'], {
      path: 'objections.received',
      means: meaningOf(publicityList, data, ['objections', 'received']),
      found: String(received),
      optional: false,
      must: { kind: 'least', origin: 'number', count: told },
    });
  const begun = window?.from ?? publishedOn;
  const saidOn = revision?.on ?? publishedOn;
  for (const [index, outcome] of outcomes.entries()) {
    const at = ['outcomes', index];
    const { organisation, replacedBy, result, decidedOn } = outcome;
    if (organisation !== undefined && !isNamed(organisation))
      report('outcome-stranger', [...at, 'organisation'], { found: organisation });
    // Two objections may cost one organisation one place; one organisation never fills two.
    const elsewhere = outcomes
      .slice(0, index)
      .some((each) => each.replacedBy === replacedBy && each.organisation !== organisation);
    if (replacedBy && (!isUpheld(result) || replacedBy === organisation || elsewhere))
      report('outcome-replaced', [...at, 'replacedBy'], {});
    else if (replacedBy && decided && !isNamed(replacedBy))
      report('outcome-stranger', [...at, 'replacedBy'], { found: replacedBy });
    if (decidedOn && begun && decidedOn < begun)
      report('days-reversed', [...at, 'decidedOn'], {
        order: { earlier: 'decidedOn', later: `公示开始（${begun}）` },
      });
    if (decidedOn && saidOn && decidedOn > saidOn)
      report('days-reversed', [...at, 'decidedOn'], {
        order: { earlier: `说出这一结果的这一版（${saidOn}）`, later: `decidedOn（${decidedOn}）` },
      });
  }
}

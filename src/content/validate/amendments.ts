import { amend } from '../../law/amendment/amend.ts';
import { firstDifference } from '../../law/amendment/first-difference.ts';
import { unnamedPlace } from '../../law/amendment/named-place.ts';
import { parseAddress, unitOf, writtenAddress } from '../../law/regulation/address.ts';
import { citationLabel } from '../../law/regulation/citation-label.ts';
import { allArticles, articleId } from '../../law/regulation/regulation-text.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { Amendment } from '../../schemas/amendment.ts';
import { readYaml } from '../read/yaml-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Report } from '../report.ts';

/** A text that a decision changed is what the decision makes of the earlier text, and every part of it was carried out. */
export function checkAmendments(
  folder: ContentFolder,
  { slug, versions }: Pick<Jurisdiction, 'slug' | 'versions'>,
): void {
  for (const version of versions) {
    const { amends } = version.about;
    if (!amends) continue;
    const path = `jurisdictions/${slug}/regulations/${version.slug}/regulation.yaml`;
    const yaml = readYaml(folder.shown(path), folder.text(path) ?? '');
    const report: Report = (code, at, values) =>
      folder.addAt(code, { file: yaml.file, ...yaml.placeOf(['amends', ...at]) }, values);
    const earlier = versions.find((each) => each !== version && each.slug === amends.version);
    if (!amends.changes && amends.consolidatedBy === 'portal')
      report('amendment-incomplete', [], { lacks: 'changes' });
    if (amends.changes && !version.decision)
      report('amendment-incomplete', ['changes'], { lacks: 'decision' });
    if (earlier && version.decision && amends.changes)
      checkChanges(version, earlier, amends, report);
  }
}

function checkChanges(
  { text, decision }: RegulationVersion,
  earlier: RegulationVersion,
  { changes = [], others = [], effective, consolidatedBy }: Amendment,
  report: Report,
): void {
  if (!decision) return;
  const amended = amend(earlier.text, changes, decision.text);
  for (const { index, fault } of amended.faults)
    report('change-impossible', ['changes', index], { found: changes[index]?.place ?? '', fault });
  changes.forEach((change, index) => {
    const found = unnamedPlace(change, { earlier: earlier.text, later: text, decision: decision.text });
    if (found !== null && !amended.faults.some((each) => each.index === index))
      report('change-not-named', ['changes', index, 'place'], { found, quote: change.by.quote });
  });
  const used = new Set(
    [...changes.map(({ by }) => by.at), ...effective.cites.map(({ at }) => at), ...others].map(unit),
  );
  for (const part of allArticles(decision.text).map(articleId))
    if (!used.has(part))
      report('decision-part-open', ['changes'], { found: labelOf(decision.text, part) });
  if (amended.faults.length > 0) return;
  const official = consolidatedBy === 'authority';
  const difference = firstDifference(amended.text, text, official);
  if (difference) report('amendment-differs', ['changes'], { ...difference, official });
}

function unit(place: string): string {
  const address = parseAddress(place);
  return address ? writtenAddress(unitOf(address)) : place;
}

function labelOf(text: RegulationVersion['text'], part: string): string {
  const address = parseAddress(part);
  return address ? citationLabel(text, address) : part;
}

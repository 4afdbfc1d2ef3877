import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { statesKey } from '../records/states.ts';
import { textStates } from './text-states.ts';
import { versionDetails } from './version-details.ts';

/** The file a version is offered as. */
export function regulationJsonText(jurisdiction: Jurisdiction, version: RegulationVersion): string {
  return JSON.stringify(regulationJson(jurisdiction, version), null, 2) + '\n';
}

/** A version as open data: facts, structure, rules and notes, from the very objects the page prints. */
function regulationJson(jurisdiction: Jurisdiction, version: RegulationVersion) {
  const { status, lastDay } = versionDetails(jurisdiction, version);
  return {
    id: version.id,
    draft: version.about.stage === 'draft',
    jurisdiction: { slug: jurisdiction.slug, name: jurisdiction.about.name },
    status: { code: status.code, label: status.label, meaning: status.meaning },
    lastDay,
    ...version.about,
    text: version.text,
    ...(version.decision ? { decision: version.decision.text } : {}),
    rules: version.rules,
    notes: version.notes,
    ...statesKey(textStates(version)),
  };
}

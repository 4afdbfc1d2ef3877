import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { plainLines } from '../../law/regulation/print.ts';
import { PUT_TOGETHER } from '../../messages/regulation/amendment.ts';
import { versionDetails } from './version-details.ts';

/** The official words as plain text; what is not in force says so in its first line. */
export function plainText(jurisdiction: Jurisdiction, version: RegulationVersion): string {
  const { status } = versionDetails(jurisdiction, version);
  const warning = status.code === 'in-force' ? [] : [`【${status.label}】${status.meaning}`, ''];
  const made = version.about.amends?.consolidatedBy === 'portal' ? [`【${PUT_TOGETHER}】`, ''] : [];
  return [...warning, ...made, ...plainLines(version.text)].join('\n') + '\n';
}

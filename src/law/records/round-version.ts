import type { RegulationVersion } from '../../model/portal.ts';
import type { Round } from '../../model/record.ts';

/** The version a round was made under, of those of its jurisdiction; undefined where its text is not held. */
export function roundVersion(
  versions: readonly RegulationVersion[],
  { about }: Pick<Round, 'about'>,
): RegulationVersion | undefined {
  return versions.find(({ slug }) => slug === about.regulation);
}

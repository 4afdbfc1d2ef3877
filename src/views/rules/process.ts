import type { RegulationVersion } from '../../model/portal.ts';
import { lengthWords } from '../../messages/days/lengths.ts';
import { PUBLICATION_STAGE_NAMES } from '../../messages/records/stages.ts';
import { citationLinks } from './citations.ts';
import type { CitationLink } from './citations.ts';

/** A stage of the way from the call to the award, as the picture shows it. */
export interface ProcessStep {
  id: string;
  name: string;
  actor: string | null;
  /** What becomes public here, with the window's length where the text gives one. */
  publishes: { name: string; length: string | null } | null;
  cites: CitationLink[];
  note: string | undefined;
}

/** The stages of a version in order. */
export function processSteps(version: RegulationVersion): ProcessStep[] {
  return version.rules.process.map((stage) => ({
    id: stage.id,
    name: stage.name,
    actor: stage.actor,
    publishes: stage.publishes
      ? {
          name: PUBLICATION_STAGE_NAMES[stage.publishes],
          length: windowLength(version, stage.publishes),
        }
      : null,
    cites: citationLinks(version, stage.cites),
    note: stage.note,
  }));
}

function windowLength(version: RegulationVersion, stage: string): string | null {
  for (const rule of version.rules.rules)
    if (rule.kind === 'window' && rule.stage === stage && rule.length)
      return lengthWords(rule.length);
  return null;
}

import type { RegulationVersion } from '../../model/portal.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import { windowLengths } from '../../messages/rules/window-lengths.ts';
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

function windowLength({ rules }: RegulationVersion, stage: PublicationStage): string | null {
  return windowLengths(ruleSetOf(rules).windows(stage), rules.tiers);
}

import type { Objections } from '../../schemas/records/lists.ts';
import { isUpheld } from '../../model/outcomes.ts';
import type { PublishedList } from '../../model/record.ts';
import { NOT_STATED } from '../../messages/site/blanks.ts';
import { NO_OUTCOME, NO_OUTCOME_YET } from '../../messages/records/records.ts';
import { outcomeWords } from '../../messages/records/outcomes.ts';
import { receivedWords } from '../../messages/records/record-details.ts';
import { organisation, organisationLink } from '../organisations/organisation-index.ts';
import { canonicalId } from '../organisations/organisation-id.ts';
import { shownWindow } from './shown-window.ts';
import { buildDay } from '../site/site.ts';

/** What became of the objections to a list. */
export interface Outcomes {
  summary: string;
  decided: {
    /** Null where nobody published whom it was about. */
    name: string | null;
    href?: string;
    upheld: boolean;
    /** 异议部分成立（2件）. */
    result: string;
    text: string;
    followed: string | null;
    decidedOn: string;
    replacedBy: { name: string; href?: string } | null;
  }[];
}

/** The outcome of objections; null for a list that was not laid open for any. */
export function outcomesOf(
  { stage, window, entries, objections, publishedOn }: PublishedList,
  city: string,
): Outcomes | null {
  if (!objections) {
    if (!window) return null;
    const { until } = shownWindow(window, publishedOn, city).clock;
    const running = until !== null && until >= buildDay();
    return { summary: running ? NO_OUTCOME_YET : NO_OUTCOME, decided: [] };
  }
  return toldOutcomes(objections, entries, stage);
}

/** Outcomes as they were told, whom they are about by the names of a list, else by those known elsewhere. */
export function toldOutcomes(
  objections: Objections,
  entries: PublishedList['entries'] = [],
  stage: PublishedList['stage'] = 'proposed-winners',
): Outcomes {
  const nameOf = (id: string) =>
    entries.find((entry) => entry.organisation === id)?.name ??
    organisation(canonicalId(id))?.name ??
    id;
  const link = (id: string) => ({ name: nameOf(id), ...organisationLink(id) });
  return {
    summary: receivedWords(objections.received, stage),
    decided: objections.outcomes.map((outcome) => ({
      ...(outcome.organisation === undefined ? { name: null } : link(outcome.organisation)),
      upheld: isUpheld(outcome.result),
      result: outcomeWords(outcome.result, outcome.count),
      text: outcome.text,
      followed: outcome.followed ?? null,
      decidedOn: outcome.decidedOn ?? NOT_STATED,
      replacedBy: outcome.replacedBy === undefined ? null : link(outcome.replacedBy),
    })),
  };
}

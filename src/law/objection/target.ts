import type { Channel } from '../../schemas/records/record-base.ts';
import type { Answers } from './answers.ts';
import type { FormList, ObjectionForm } from './form.ts';
import { PAPERS } from './papers.ts';
import type { LetterKind } from './papers.ts';
import { isTimeOver } from './moment.ts';

/** What a paper is about, from the list where one was chosen, else as typed. */
export interface ObjectionTarget {
  list: FormList | null;
  listTitle: string;
  organisation: string;
  creditCode: string | null;
  /** Who receives it by the notice or the text; null where neither says. */
  office: string | null;
  /** The address of that office, as the notice or else the text gives it; null where they give another's or none. */
  channel: Channel | null;
}

/** Finds what the answers speak of. */
export function targetOf(answers: Answers, model: ObjectionForm): ObjectionTarget {
  const list = model.lists.find((each) => each.id === answers.list) ?? null;
  const office = officeOf(answers, list, model);
  const entry = list?.entries.find((each) => each.organisation === answers.organisation);
  return {
    list,
    listTitle: list?.title ?? answers.listTitle,
    organisation: entry?.name ?? answers.organisationName,
    // An id in small letters is the portal's own, for an organisation whose notice prints no code.
    creditCode: entry && /^[0-9A-Z]{18}$/.test(entry.organisation) ? entry.organisation : null,
    office,
    channel: channelOf(office, [list?.channel, model.everydayChannel]),
  };
}

/**
 * What a paper is: about a list that asks for opinions an opinion, about one whose time is over a report.
 * @param now milliseconds since 1970 in UTC
 */
export function letterKind(answers: Answers, model: ObjectionForm, now: number): LetterKind {
  const paper = answers.paper || 'objection';
  const { list } = targetOf(answers, model);
  if (paper !== 'objection' || !list) return paper;
  if (isTimeOver({ ...list, during: model.during }, now)) return 'report';
  return list.stage === 'opinion' ? 'opinion' : paper;
}

function officeOf(answers: Answers, list: FormList | null, model: ObjectionForm): string | null {
  const to = answers.paper === '' ? 'objections' : PAPERS[answers.paper].to;
  if (to === 'everyday') return model.everydayOffice;
  if (to === 'issuer') return list?.issuer ?? null;
  const byText = list?.stage === 'opinion' ? model.everydayOffice : model.rightOffice;
  return list?.channel?.office ?? byText;
}

function channelOf(
  office: string | null,
  known: readonly (Channel | null | undefined)[],
): Channel | null {
  return known.find((channel) => channel && channel.office === office) ?? null;
}

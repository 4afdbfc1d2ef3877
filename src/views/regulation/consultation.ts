import { createHash } from 'node:crypto';
import { endingClock } from '../../law/calendar/window-clock.ts';
import { calendarFile } from '../../formats/calendar-file.ts';
import { eventDescription, eventSummary } from '../../messages/days/calendar-events.ts';
import { spanWords, STOPS } from '../../messages/records/answers.ts';
import { DOCUMENT_DETAILS } from '../../messages/records/record-details.ts';
import { CONSULTATION as words } from '../../messages/regulation/consultation.ts';
import { naturalDay } from '../../messages/days/natural-days.ts';
import { DAY_NOT_STATED, blankWords } from '../../messages/site/blanks.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { HoursApart, Revision } from '../../model/record.ts';
import type { Consultation } from '../../schemas/records/consultation.ts';
import type { AnswerPart } from '../answers/answer.ts';
import { channelDetails } from '../records/channel.ts';
import { detail } from '../records/detail.ts';
import type { Detail } from '../records/detail.ts';
import { paperDetails, sourceFact } from '../records/document-header.ts';
import { shownWindow } from '../records/shown-window.ts';
import type { WindowView } from '../records/windows.ts';
import { absoluteAddress, buildDay, href, portal } from '../site/site.ts';

/** A draft with the notice that asks the public about it. */
export interface Consulted extends Record<string, unknown> {
  jurisdiction: Jurisdiction;
  version: RegulationVersion;
  revision: Revision<HoursApart<Consultation>>;
}

/** The newest state of the consultation on a version; null where none is held. */
export function consultationOn(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
): Consulted | null {
  const revision = version.consultation.at(-1);
  return revision ? { jurisdiction, version, revision } : null;
}

/** Every consultation the portal holds, as paths of pages. */
export function consultationPaths() {
  return portal().jurisdictions.flatMap((jurisdiction) =>
    jurisdiction.versions.flatMap((version) => {
      const props = consultationOn(jurisdiction, version);
      return props
        ? [{ params: { jurisdiction: jurisdiction.slug, version: version.slug }, props }]
        : [];
    }),
  );
}

/** Its id, which is its address too: `luohe/regulations/draft/consultation`. */
export function consultationId({
  jurisdiction,
  version,
}: Pick<Consulted, 'jurisdiction' | 'version'>): string {
  return `${jurisdiction.slug}/regulations/${version.slug}/consultation`;
}

/** Its window with what its words come to; no rule of the text governs it (T15). */
export function consultationWindow({ jurisdiction, revision: { data } }: Consulted): WindowView {
  const shown = shownWindow(data.window, data.publishedOn ?? data.signedOn, jurisdiction.slug);
  return { ...shown, name: words.name, required: [], strip: null, handIn: [], deadline: true };
}

/** 公开征求意见到8月31日前，还剩20天。意见交到丁县市场监督管理局。 */
export function consultationAnswer(consulted: Consulted): AnswerPart[] {
  const window = consultationWindow(consulted);
  const clock = endingClock(window.clock);
  const { channel } = consulted.revision.data;
  return [
    words.asks(spanWords(window, buildDay())),
    ...(clock ? [{ clock, manner: 'open-list' as const }] : []),
    STOPS.stop,
    ...(channel?.office === undefined ? [] : [words.handIn(channel.office) + STOPS.stop]),
  ];
}

/** 机关 · 文号 · 日期. */
export function consultationOrigin({ revision: { data } }: Consulted): string[] {
  const day = data.publishedOn ?? data.signedOn;
  return [
    data.issuer,
    ...(data.documentNumber === null ? [] : [data.documentNumber]),
    day === null ? DAY_NOT_STATED : naturalDay(day, buildDay()),
  ];
}

/** How an opinion is handed in. */
export function consultationChannel({ revision: { data } }: Consulted): Detail[] {
  return [
    ...(data.means === undefined ? [] : [detail(words.means, data.means)]),
    ...(data.channel ? channelDetails(data.channel) : [detail(words.channel, blankWords(data))]),
  ];
}

/** What the notice says of itself. */
export function consultationDetails(consulted: Consulted): Detail[] {
  const { data, sha256 } = consulted.revision;
  return [
    ...paperDetails(data),
    sourceFact(data, false, consultationId(consulted)),
    ...(data.remark ? [detail(DOCUMENT_DETAILS.remark, data.remark)] : []),
    detail(DOCUMENT_DETAILS.sha256, sha256, { mono: true }),
  ];
}

/** The consultation as open data. */
export function consultationJsonText(consulted: Consulted): string {
  const { jurisdiction, version, revision } = consulted;
  const { number, sha256, data, prose } = revision;
  return (
    JSON.stringify(
      {
        id: consultationId(consulted),
        kind: 'consultation',
        address: href(`${consultationId(consulted)}/`),
        jurisdiction: { slug: jurisdiction.slug, name: jurisdiction.about.name },
        regulation: version.id,
        revision: number,
        sha256,
        data,
        ...(prose ? { prose } : {}),
      },
      null,
      2,
    ) + '\n'
  );
}

/** Its window for calendar programs; null where its last day is not known. */
export function consultationCalendar(consulted: Consulted): string | null {
  const { clock, last, notes } = consultationWindow(consulted);
  const until = clock.safe ?? clock.until;
  if (until === null) return null;
  const { jurisdiction, revision } = consulted;
  const { title, publishedOn } = revision.data;
  const id = consultationId(consulted);
  const url = absoluteAddress(href(`${id}/`));
  const event = {
    uid: `${createHash('sha256').update(id).digest('hex').slice(0, 32)}@portal.invalid`,
    from: clock.from !== null && clock.from < until ? clock.from : until,
    until,
    summary: eventSummary(jurisdiction.about.award, words.name, false),
    description: eventDescription({ title, last, notes, sample: false, draft: true }),
    ...(url === null ? {} : { url }),
    revision: revision.number - 1,
  };
  return calendarFile(title, [event], revision.data.revision?.on ?? publishedOn ?? buildDay());
}

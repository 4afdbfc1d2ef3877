import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { NOT_HELD, NOT_STATED, UNKNOWN_TEXT } from '../../messages/site/blanks.ts';
import {
  TEXT_DETAILS as names,
  termWords,
  titleWords,
} from '../../messages/regulation/regulation.ts';
import { CONSOLIDATED_BY } from '../../messages/regulation/amendment.ts';
import type { Amendment } from '../../schemas/amendment.ts';
import { textSilence } from '../rules/text-rows.ts';
import type { VersionDetails } from './version-details.ts';

/** A line of the document header. */
export interface DocumentDetail {
  name: string;
  value: string;
  mono?: boolean;
}

/** The header fields of an official document; a blank in the source stays a blank. */
export function documentDetails(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
  facts: VersionDetails,
): DocumentDetail[] {
  const { about } = version;
  return [
    { name: names.title, value: about.title + (about.draftLabel ? `（${about.draftLabel}）` : '') },
    ...(about.indexNumber ? [{ name: names.indexNumber, value: about.indexNumber }] : []),
    ...(about.subject ? [{ name: names.subject, value: about.subject }] : []),
    { name: names.documentNumber, value: about.documentNumber ?? NOT_STATED },
    { name: names.issuer, value: about.issuer ?? NOT_STATED },
    { name: names.signedOn, value: about.signedOn ? stated(about.signedOn) : NOT_STATED },
    { name: names.publishedOn, value: about.publishedOn ?? NOT_HELD },
    { name: names.effectiveOn, value: about.effective ? stated(about.effective) : NOT_STATED },
    {
      name: names.term,
      value: about.term
        ? termWords(about.term.cites[0]?.quote ?? '', about.term.until ? null : facts.lastDay)
        : textSilence(version).text,
    },
    { name: names.status, value: facts.status.label },
    ...(facts.repealedFrom ? [{ name: names.repealedFrom, value: facts.repealedFrom }] : []),
    ...about.repeals.map((each) => ({
      name: about.stage === 'draft' ? names.wouldRepeal : names.repeals,
      value:
        'version' in each
          ? heldName(jurisdiction, each.version)
          : `${each.title ?? ''}${each.documentNumber}（${UNKNOWN_TEXT}）`,
    })),
    ...(about.supersedes
      ? [
          {
            name: names.supersedes,
            value: `${heldName(jurisdiction, about.supersedes.version)}：${about.supersedes.reason}`,
          },
        ]
      : []),
    ...(about.amends ? amendmentDetails(jurisdiction, about.amends) : []),
    { name: names.source, value: about.provenance.file },
    { name: names.sourceHash, value: about.provenance.sha256, mono: true },
    ...(about.corrections ?? []).map(({ on, reason }) => ({
      name: names.correction,
      value: `${on}：${reason}`,
    })),
    ...(about.provenance.unknown.length > 0
      ? [{ name: names.unknown, value: about.provenance.unknown.join('；') }]
      : []),
  ];
}

function amendmentDetails(jurisdiction: Jurisdiction, amends: Amendment): DocumentDetail[] {
  return [
    { name: names.amends, value: heldName(jurisdiction, amends.version) },
    { name: names.amendedBy, value: titleWords(amends.title, amends.documentNumber) },
    { name: names.amendedFrom, value: amends.effective.on },
    { name: names.consolidatedBy, value: CONSOLIDATED_BY[amends.consolidatedBy] },
  ];
}

function heldName({ versions }: Jurisdiction, slug: string): string {
  const held = versions.find((version) => version.slug === slug);
  return held ? titleWords(held.about.title, held.about.documentNumber) : slug;
}

function stated(day: {
  on: string | null;
  remark?: string | undefined;
  cites: { quote: string }[];
}): string {
  return day.on ?? `${day.cites[0]?.quote ?? ''}${day.remark ? `（${day.remark}）` : ''}`;
}

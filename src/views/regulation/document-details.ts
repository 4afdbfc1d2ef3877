import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { NOT_STATED, UNKNOWN_TEXT } from '../../messages/site/blanks.ts';
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
    { name: '标题', value: about.title + (about.draftLabel ? `（${about.draftLabel}）` : '') },
    { name: '发文字号', value: about.documentNumber ?? NOT_STATED },
    { name: '发文机关', value: about.issuer ?? NOT_STATED },
    { name: '成文日期', value: about.signedOn ? stated(about.signedOn) : NOT_STATED },
    { name: '施行日期', value: about.effective ? stated(about.effective) : NOT_STATED },
    { name: '有效期', value: termWords(version, facts) },
    { name: '效力状态', value: facts.status.label },
    ...(facts.repealedFrom ? [{ name: '被废止日期', value: facts.repealedFrom }] : []),
    ...about.repeals.map((each) => ({
      name: about.stage === 'draft' ? '拟废止' : '废止',
      value:
        'version' in each
          ? heldName(jurisdiction, each.version)
          : `${each.title ?? ''}${each.documentNumber}（${UNKNOWN_TEXT}）`,
    })),
    { name: '来源文件', value: about.provenance.file },
    { name: '来源 SHA-256', value: about.provenance.sha256, mono: true },
    ...(about.corrections ?? []).map(({ on, reason }) => ({
      name: '录入更正',
      value: `${on}：${reason}`,
    })),
    ...(about.provenance.unknown.length > 0
      ? [{ name: '来源未知', value: about.provenance.unknown.join('；') }]
      : []),
  ];
}

function heldName({ versions }: Jurisdiction, slug: string): string {
  const held = versions.find((version) => version.slug === slug);
  return held ? `《${held.about.title}》${held.about.documentNumber ?? ''}` : slug;
}

function stated(day: {
  on: string | null;
  remark?: string | undefined;
  cites: { quote: string }[];
}): string {
  return day.on ?? `${day.cites[0]?.quote ?? ''}${day.remark ? `（${day.remark}）` : ''}`;
}

function termWords({ about }: RegulationVersion, { lastDay }: VersionDetails): string {
  if (!about.term) return '文本未规定';
  const quote = `“${about.term.cites[0]?.quote ?? ''}”`;
  return lastDay ? `${quote}，推算至 ${lastDay}` : quote;
}

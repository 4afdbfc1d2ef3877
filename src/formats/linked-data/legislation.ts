import type { Status } from '../../law/regulation/status.ts';
import type { LinkedData } from './linked-data.ts';

/** What a page says of a version; null where its source says nothing. */
export interface LegislationDetails {
  url: string;
  title: string;
  draftLabel: string | null;
  documentNumber: string | null;
  issuer: string | null;
  place: string;
  signedOn: string | null;
  status: Status;
  /** Whether the text sets its own end. */
  hasTerm: boolean;
  /** The files it is offered as, with their media types. */
  files: readonly { url: string; mediaType: string }[];
}

/** A version of a regulation (schema.org Legislation). A draft has no legal force and says which stage it is at. */
export function legislation(facts: LegislationDetails): LinkedData {
  const force = legalForce(facts);
  return {
    '@type': 'Legislation',
    name: facts.title,
    url: facts.url,
    inLanguage: 'zh-CN',
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: facts.place },
    ...(facts.documentNumber ? { legislationIdentifier: facts.documentNumber } : {}),
    ...(facts.issuer
      ? { legislationPassedBy: { '@type': 'GovernmentOrganization', name: facts.issuer } }
      : {}),
    ...(facts.signedOn ? { legislationDate: facts.signedOn } : {}),
    ...(facts.draftLabel ? { creativeWorkStatus: facts.draftLabel } : {}),
    ...(force ? { legislationLegalForce: `https://schema.org/${force}` } : {}),
    encoding: facts.files.map(({ url, mediaType }) => ({
      '@type': 'MediaObject',
      contentUrl: url,
      encodingFormat: mediaType,
    })),
  };
}

/** What the status says of legal force; nothing where only a competent body could tell. */
function legalForce({ status, hasTerm }: LegislationDetails): 'InForce' | 'NotInForce' | null {
  switch (status) {
    case 'in-force':
      return hasTerm ? 'InForce' : null;
    case 'draft':
    case 'issued':
    case 'repealed':
    case 'amended':
      return 'NotInForce';
    case 'expired':
    case 'superseded':
    case 'undated':
      return null;
  }
}

import type { ApprovalStep } from '../../model/stages.ts';
import type { Objections } from '../../schemas/records/lists.ts';

/** The fields of any record that are held against something outside it. */
export interface Written {
  title: string;
  documentNumber: string | null;
  source: { kept?: { file?: string | undefined; sha256: string } | undefined } | null;
  attachments?: { file: string; sha256: string; persons?: boolean | undefined }[] | undefined;
  basis: string[];
  basisNamed?: { held?: string | undefined }[] | undefined;
  organisation?: string;
  name?: string;
  tier?: string;
  window?: { from: string | null } | null;
  signedOn: string | null;
  publishedOn: string | null;
  acknowledged?: { reason: string; on: string }[] | undefined;
  reply?: { who: string; text: string; on: string }[] | undefined;
  revision?: { reason: string } | undefined;
  objections?: Objections | undefined;
  entries?: {
    organisation: string;
    name: string;
    kind?: string | undefined;
    tier?: string | undefined;
  }[];
  vacant?: string[] | undefined;
  ground?: string;
  conditions?: { cites: unknown }[] | undefined;
  happenedOn?: string | null;
  approvedOn?: string | null;
  approvals?: { step: ApprovalStep; on: string }[] | undefined;
  decidedOn?: string | null;
  banUntil?: string | null;
}

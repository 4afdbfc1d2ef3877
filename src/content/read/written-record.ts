import type { ApprovalStep } from '../../model/stages.ts';
import type { Objections } from '../../schemas/records/lists.ts';

/** The fields of any record that are held against something outside it. */
export interface Written {
  title: string;
  documentNumber: string | null;
  basis: string[];
  organisation?: string;
  name?: string;
  tier?: string;
  window?: { from: string | null } | null;
  publishedOn: string | null;
  objections?: Objections | undefined;
  entries?: { organisation: string; name: string; tier?: string | undefined }[];
  vacant?: string[] | undefined;
  ground?: string;
  conditions?: { cites: unknown }[] | undefined;
  happenedOn?: string | null;
  approvedOn?: string | null;
  approvals?: { step: ApprovalStep; on: string }[] | undefined;
  decidedOn?: string;
  banUntil?: string | null;
}

import type { FindingCode } from '../model/finding.ts';

/** Leaves a finding at the place a path leads to in the file at hand. */
export type Report = (
  code: FindingCode,
  at: readonly PropertyKey[],
  values: Record<string, string>,
) => void;

import type { DemandKind, DemandOf } from '../verdict.ts';

/** What a reading demands by which the text asks nothing here. */
export const nothing: DemandKind<DemandOf<'nothing'>> = {
  facts: () => [],
  judge: () => ({ result: 'met', reasons: [] }),
};

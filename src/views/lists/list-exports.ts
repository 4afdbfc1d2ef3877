import type { DataList } from '../../schemas/exports/json-schemas.ts';
import { comparisonExport } from '../rules/comparison-export.ts';
import { statisticsExport } from '../statistics/statistics-export.ts';
import { callExport } from './call-export.ts';
import type { ListExport } from './list-export.ts';
import { publicityExport } from './publicity-export.ts';
import { revocationExport } from './revocation-export.ts';
import { winnerExport } from './winner-export.ts';

/** Every list across all cities as open data, by the folder of its page. */
export const LIST_EXPORTS: Record<DataList, () => ListExport> = {
  calls: callExport,
  publicity: publicityExport,
  winners: winnerExport,
  revocations: revocationExport,
  statistics: statisticsExport,
  compare: comparisonExport,
};

/** One path per list: `/calls/calls.csv` stands beside its page. */
export function listExportPaths() {
  return Object.entries(LIST_EXPORTS).map(([name, list]) => ({
    params: { folder: name, name },
    props: { list },
  }));
}

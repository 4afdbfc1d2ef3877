import type { SiteFile } from '../../schemas/site.ts';
import { EXPLANATIONS } from '../../messages/audit/explanations.ts';
import { errorReportHref } from '../site/error-report.ts';

/** Where an error of the portal itself is told: the contact the site names, the platform for errors, or that there is neither. */
export function correctionDesk(site: SiteFile): { words: string | null; report: string | null } {
  const report = errorReportHref(site);
  const unnamed = report ? null : EXPLANATIONS.noDesk;
  return { words: site.contact ? EXPLANATIONS.desk(site.contact) : unnamed, report };
}

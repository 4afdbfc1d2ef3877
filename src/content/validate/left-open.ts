import { leftOpen } from '../../law/accounting/left-open.ts';
import { leftOpenLines } from '../../messages/findings/accounting.ts';
import type { Portal } from '../../model/portal.ts';

/** What of the texts nobody has read into rules yet, city by city, as an editor is told. */
export function leftOpenIn(portal: Portal): string[] {
  return portal.jurisdictions.flatMap(({ slug, versions }) =>
    versions.flatMap((version) =>
      leftOpenLines(
        `content/jurisdictions/${slug}/regulations/${version.slug}/rules.yaml`,
        version.text,
        leftOpen(version),
      ),
    ),
  );
}

import type { Report } from '../../report.ts';
import type { Written } from '../../read/written-record.ts';

/** A real record says where its words were read, and a copy of the page that is offered is one of its attachments. */
export function checkSource(
  { source, attachments = [] }: Written,
  sample: boolean,
  report: Report,
): void {
  if (source === null && !sample) report('source-missing', ['source'], {});
  const kept = source?.kept;
  if (kept?.file === undefined) return;
  const { file, sha256 } = kept;
  if (!attachments.some((each) => each.file === file && each.sha256 === sha256))
    report('kept-not-attached', ['source', 'kept', 'file'], { found: file });
}

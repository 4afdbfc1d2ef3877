import type { Report } from '../../report.ts';
import type { Written } from '../../read/written-record.ts';

/**
 * A real record says where its words were read, a copy of the page that is offered is one of its attachments, and
 * beside a list with persons it is said of each whether it names them.
 */
export function checkSource(
  { source, attachments = [], entries = [] }: Written,
  sample: boolean,
  report: Report,
): void {
  if (source === null && !sample) report('source-missing', ['source'], {});
  if (entries.some(({ kind }) => kind === 'person'))
    for (const [index, { file, persons }] of attachments.entries())
      if (persons === undefined)
        report('attachment-persons', ['attachments', index], { path: file });
  const kept = source?.kept;
  if (kept?.file === undefined) return;
  const { file, sha256 } = kept;
  if (!attachments.some((each) => each.file === file && each.sha256 === sha256))
    report('kept-not-attached', ['source', 'kept', 'file'], { found: file });
}

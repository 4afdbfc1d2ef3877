import { isCreditCode } from '../../law/awards/credit-code.ts';
import type { Report } from '../report.ts';
import type { Written } from '../read/written-record.ts';
import { SAMPLE_MARK, SAMPLE_WORD } from '../../model/sample-mark.ts';

/** A region code that is assigned to no place (GB/T 2260). */
const NOWHERE = '000000';

/**
 * A sample says so in every title, number and organisation, a real record in none: what is copied out of its
 * place must still not be mistaken.
 */
export function checkSampleMarks(data: Written, sample: boolean, report: Report): void {
  const { title, documentNumber, organisation, entries = [] } = data;
  if (title.startsWith(SAMPLE_MARK) !== sample) report('sample-mark', ['title'], { found: title });
  if (documentNumber !== null && documentNumber.startsWith(SAMPLE_WORD) !== sample)
    report('sample-mark', ['documentNumber'], { found: documentNumber });
  if (organisation !== undefined && isSampleId(organisation) !== sample)
    report('sample-mark', ['organisation'], { found: organisation });
  for (const [index, entry] of entries.entries())
    if (isSampleId(entry.organisation) !== sample)
      report('sample-mark', ['entries', index, 'organisation'], { found: entry.organisation });
}

/** True for `sample-…` and for a credit code of the region that is nowhere. */
export function isSampleId(id: string): boolean {
  const code = id.toUpperCase();
  return isCreditCode(code) ? code.slice(2, 8) === NOWHERE : id.startsWith('sample-');
}

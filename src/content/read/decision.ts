import { parseRegulation } from '../../law/regulation/parse.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { Amendment } from '../../schemas/amendment.ts';
import { checkSource } from '../validate/source.ts';
import type { ContentFolder } from './content-folder.ts';

/** The decision that changed an earlier text into this one, word for word. */
export const DECISION = 'decision.md';

/** Reads the decision of a version's folder; null where there is none, or with its faults left with the folder. */
export function readDecision(folder: ContentFolder, path: string): RegulationVersion['decision'] {
  if (!folder.names(path).includes(DECISION)) return null;
  const markdown = folder.text(`${path}/${DECISION}`);
  if (markdown === null) return null;
  const { text, problems } = parseRegulation(markdown);
  // A notice that changes a few words need not number them.
  const faults = problems.filter(({ code }) => code !== 'no-article');
  for (const { line, code, ...values } of faults)
    folder.add(code, `${path}/${DECISION}`, values, { line, column: 1 });
  return faults.length === 0 ? { text, markdown } : null;
}

/**
 * Holds what the authority issued against `source.txt`: the whole text; the decision alone where the portal put the
 * text together; the decision, then the text, where both were published.
 */
export function checkIssued(
  folder: ContentFolder,
  path: string,
  source: string,
  { text, decision, by }: { text: string; decision: string | null; by: Amendment['consolidatedBy'] },
): void {
  const [textFile, decisionFile] = [folder.shown(`${path}/text.md`), folder.shown(`${path}/${DECISION}`)];
  if (decision === null) {
    if (by === 'authority') folder.findings.push(...checkSource(textFile, text, source));
    return;
  }
  const head = decision.endsWith('\n') ? decision : `${decision}\n`;
  const lines = head.split('\n').length - 1;
  const found = checkSource(decisionFile, by === 'portal' ? decision : head + text, source);
  for (const finding of found)
    folder.findings.push(
      finding.line > lines && by === 'authority'
        ? { ...finding, file: textFile, line: finding.line - lines }
        : finding,
    );
}

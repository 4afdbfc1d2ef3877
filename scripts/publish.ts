import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadPortal } from '../src/content-store/load-portal.ts';
import { PUBLISHED } from '../src/content-store/read-published.ts';
import { readSettings } from '../src/content-store/settings.ts';
import { findingReport } from '../src/wording/findings.ts';
import { publishedReport } from '../src/wording/publishing.ts';

/**
 * `npm run publish`: adds a line to `published.jsonl` for every real revision that has none. Lines are never
 * rewritten: content that does not match its line is a finding, and then nothing is written; exit 1.
 */
const { content, today } = readSettings();
const { portal, findings } = loadPortal(content);
if (portal) {
  const file = join(content, PUBLISHED);
  const lines = portal.unpublished.map(({ id, revision, sha256 }) =>
    JSON.stringify({ id, revision, sha256, on: today }),
  );
  const text = lines.map((line) => `${line}\n`).join('');
  if (text !== '') appendFileSync(file, (endsInLine(file) ? '' : '\n') + text);
  console.log(publishedReport(portal.unpublished, `${basename(content)}/${PUBLISHED}`));
} else {
  console.error(findingReport(findings));
  process.exitCode = 1;
}

/** An editor's hand may have taken the last line break away. */
function endsInLine(file: string): boolean {
  return !existsSync(file) || /(?:^|\n)$/.test(readFileSync(file, 'utf8'));
}

import { basename } from 'node:path';
import { loadPortal } from '../src/content/load-portal.ts';
import { PUBLISHED, SEAL } from '../src/content/register/register-files.ts';
import { readSettings } from '../src/settings.ts';
import { writeRegister } from '../src/content/register/write-register.ts';
import { findingReport } from '../src/messages/findings/findings.ts';
import { publishedReport } from '../src/messages/register/publishing.ts';

/**
 * `npm run ledger`: registers every real revision that has no line yet, and seals the register. Content that does
 * not match its line, and a register that does not match its seal, are findings: then nothing is written; exit 1.
 */
const { content, today } = readSettings();
const { portal, findings } = loadPortal(content);
if (portal) {
  const sealed = writeRegister(content, portal, today);
  const files = [PUBLISHED, SEAL].map((name) => `${basename(content)}/${name}`);
  console.log(publishedReport(portal.unpublished, files, sealed));
} else {
  console.error(findingReport(findings));
  process.exitCode = 1;
}

import { leftOpenReport } from '../src/messages/findings/accounting.ts';
import { leftOpenIn } from '../src/content/validate/left-open.ts';
import { auditNotes } from '../src/content/validate/audit-notes.ts';
import { loadPortal } from '../src/content/load-portal.ts';
import { readSettings } from '../src/settings.ts';
import { findingReport, noteReport } from '../src/messages/findings/findings.ts';
import { awaitingReport } from '../src/messages/register/publishing.ts';

/** `npm run check`: reads the whole content folder and says what is wrong with it; exit 1 when anything is. */
const settings = readSettings();
const { portal, findings } = loadPortal(settings.content, settings);
if (portal) {
  const versions = portal.jurisdictions.flatMap((each) => each.versions);
  const rules = versions.reduce((sum, each) => sum + each.rules.rules.length, 0);
  console.log(
    `内容无误：${portal.jurisdictions.length} 个地区，${versions.length} 个文本，${rules} 条规则。`,
  );
  const left = leftOpenIn(portal);
  if (left.length > 0) console.log(leftOpenReport(left));
  const notes = auditNotes(portal);
  if (notes.length > 0) console.log(noteReport(notes));
  const { unpublished } = portal;
  if (unpublished.length > 0) console.log(awaitingReport(unpublished));
} else {
  console.error(findingReport(findings));
  process.exitCode = 1;
}

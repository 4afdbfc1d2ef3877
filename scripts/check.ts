import { leftOpenReport } from '../src/messages/findings/accounting.ts';
import { leftOpenIn } from '../src/content/validate/left-open.ts';
import { auditNotes } from '../src/content/validate/audit-notes.ts';
import { readSettings } from '../src/settings.ts';
import { noteReport } from '../src/messages/findings/findings.ts';
import { awaitingReport } from '../src/messages/register/publishing.ts';
import { runIfStarted, withPortal } from './command.ts';
import type { Command } from './command.ts';

/** `npm run check`: reads the whole content folder and says what is wrong with it; exit 1 when anything is. */
export const check: Command = (_, io) =>
  withPortal(io, readSettings(io.env), (portal) => {
    const { jurisdictions, unpublished } = portal;
    const versions = jurisdictions.flatMap((each) => each.versions);
    const rules = versions.reduce((sum, each) => sum + each.rules.rules.length, 0);
    io.out(
      `内容无误：${jurisdictions.length} 个地区，${versions.length} 个文本，${rules} 条规则。`,
    );
    const left = leftOpenIn(portal);
    if (left.length > 0) io.out(leftOpenReport(left));
    const notes = auditNotes(portal);
    if (notes.length > 0) io.out(noteReport(notes));
    if (unpublished.length > 0) io.out(awaitingReport(unpublished));
  });

runIfStarted(import.meta.url, check);

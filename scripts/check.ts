import { publicAt } from '../src/content/embargo/public-at.ts';
import { reachedBy } from '../src/content/embargo/reached.ts';
import { nextBuild, waitingIn } from '../src/content/embargo/waiting.ts';
import { dayOf } from '../src/law/calendar/moment.ts';
import { leftOpenReport } from '../src/messages/findings/accounting.ts';
import { leftOpenIn } from '../src/content/validate/left-open.ts';
import { alikeReport } from '../src/messages/findings/alike.ts';
import { alikeIn } from '../src/content/organisations/alike.ts';
import { auditNotes } from '../src/content/validate/audit-notes.ts';
import { readSettings } from '../src/settings.ts';
import { noteReport } from '../src/messages/findings/findings.ts';
import {
  awaitingReport,
  comingReport,
  latentSamplesReport,
  nextBuildSentence,
} from '../src/messages/register/publishing.ts';
import { runIfStarted, withPortal } from './command.ts';
import type { Command } from './command.ts';

/**
 * `npm run check`: reads the whole content folder and says what is wrong with it, exit 1 when anything is; else what
 * becomes public when, and when the site is to be built anew.
 */
export const check: Command = (_, io) => {
  const settings = readSettings(io.env);
  return withPortal(io, settings, (portal) => {
    const { jurisdictions } = portal;
    const reached = reachedBy(portal, settings);
    const { unpublished } = publicAt(portal, reached);
    const versions = jurisdictions.flatMap((each) => each.versions);
    const rules = versions.reduce((sum, each) => sum + each.rules.rules.length, 0);
    io.out(
      `内容无误：${jurisdictions.length} 个地区，${versions.length} 个文本，${rules} 条规则。`,
    );
    const left = leftOpenIn(portal);
    if (left.length > 0) io.out(leftOpenReport(left));
    const notes = auditNotes(portal);
    if (notes.length > 0) io.out(noteReport(notes));
    const alike = alikeIn(portal);
    if (alike.length > 0) io.out(alikeReport(alike));
    if (unpublished.length > 0) io.out(awaitingReport(unpublished));
    const waiting = waitingIn(portal, reached);
    const samples = waiting.filter(({ sample }) => sample);
    const real = waiting.filter(({ sample }) => !sample);
    if (samples.length > 0) io.out(latentSamplesReport(samples, dayOf(reached.samples)));
    if (real.length > 0) io.out(comingReport(real));
    io.out(nextBuildSentence(nextBuild(waiting, reached.real)));
  });
};

runIfStarted(import.meta.url, check);

import { basename } from 'node:path';
import { publicAt } from '../src/content/embargo/public-at.ts';
import { reachedBy } from '../src/content/embargo/reached.ts';
import { waitingIn } from '../src/content/embargo/waiting.ts';
import { PUBLISHED, SEAL, STATES } from '../src/content/register/register-files.ts';
import { stateKind } from '../src/register/state-id.ts';
import { readSettings } from '../src/settings.ts';
import { writeRegister } from '../src/content/register/write-register.ts';
import {
  fallingDay,
  publishedReport,
  tooEarlyReport,
} from '../src/messages/register/publishing.ts';
import { runIfStarted, withPortal } from './command.ts';
import type { Command } from './command.ts';

/**
 * `npm run ledger`: registers every real revision that is public and has no line yet, and seals the register; what is
 * not public yet it names and leaves. Content that does not match its line, and a register that does not match its
 * seal, are findings: then nothing is written; exit 1. So it does on a day before that of the last line.
 */
export const ledger: Command = (_, io) => {
  const settings = readSettings(io.env);
  const { content, today } = settings;
  let status = 0;
  const read = withPortal(io, settings, (portal) => {
    const last = portal.ledger.at(-1)?.on ?? today;
    if (today < last) {
      status = 1;
      return io.error(fallingDay(today, last));
    }
    const reached = reachedBy(portal, settings);
    const { unpublished } = publicAt(portal, reached);
    const sealed = writeRegister(content, { ledger: portal.ledger, unpublished }, today);
    const states = unpublished.some(({ id }) => stateKind(id)) ? [STATES] : [];
    const files = [PUBLISHED, SEAL, ...states].map((name) => `${basename(content)}/${name}`);
    io.out(publishedReport(unpublished, files, sealed));
    const early = waitingIn(portal, reached).filter(({ sample }) => !sample);
    if (early.length > 0) io.out(tooEarlyReport(early));
  });
  return read || status;
};

runIfStarted(import.meta.url, ledger);

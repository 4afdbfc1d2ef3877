import { basename } from 'node:path';
import { PUBLISHED, SEAL } from '../src/content/register/register-files.ts';
import { readSettings } from '../src/settings.ts';
import { writeRegister } from '../src/content/register/write-register.ts';
import { publishedReport } from '../src/messages/register/publishing.ts';
import { runIfStarted, withPortal } from './command.ts';
import type { Command } from './command.ts';

/**
 * `npm run ledger`: registers every real revision that has no line yet, and seals the register. Content that does
 * not match its line, and a register that does not match its seal, are findings: then nothing is written; exit 1.
 */
export const ledger: Command = (_, io) => {
  const { content, today } = readSettings(io.env);
  return withPortal(io, { content }, (portal) => {
    const sealed = writeRegister(content, portal, today);
    const files = [PUBLISHED, SEAL].map((name) => `${basename(content)}/${name}`);
    io.out(publishedReport(portal.unpublished, files, sealed));
  });
};

runIfStarted(import.meta.url, ledger);

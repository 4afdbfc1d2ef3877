import { loadPortal } from '../src/content/load-portal.ts';
import { readSettings } from '../src/settings.ts';
import { findingReport } from '../src/messages/findings/findings.ts';
import { windowAnswer } from './window/answer.ts';
import { USAGE, readArguments } from './window/read-arguments.ts';

/**
 * `npm run window`: prints as JSON when a publication window ends. Exit 2 for arguments that make no sense,
 * 1 for content that is not fit to answer from.
 */
try {
  const question = readArguments(process.argv.slice(2));
  const { portal, findings } = loadPortal(readSettings().content);
  if (portal) {
    console.log(JSON.stringify(windowAnswer(portal, question), null, 2));
  } else {
    console.error(findingReport(findings));
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

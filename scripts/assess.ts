import { loadPortal } from '../src/content/load-portal.ts';
import { readSettings } from '../src/settings.ts';
import { findingReport } from '../src/messages/findings/findings.ts';
import { answer, output } from './assess/answer.ts';
import { explanation } from './assess/explain.ts';
import { USAGE, readArguments } from './assess/read-arguments.ts';
import { readFactsFile } from './assess/read-facts-file.ts';

/**
 * `npm run assess`: prints as JSON, or in Chinese words, whether facts meet a city's conditions; a list of facts
 * gives a list of answers. Exit 2 for arguments or facts that make no sense, 1 for content that is not fit to
 * answer from.
 */
try {
  const settings = readSettings();
  const question = readArguments(process.argv.slice(2), settings.today);
  const given = readFactsFile(question.facts);
  const { portal, findings } = loadPortal(settings.content);
  if (portal) {
    const answered = answer(portal, question, Array.isArray(given) ? given : [given]);
    const { assessments } = answered;
    if (question.explain) {
      console.log(assessments.map((each) => explanation(answered, each)).join('\n\n\n'));
    } else {
      const outputs = assessments.map((each) => output(answered, each));
      console.log(JSON.stringify(Array.isArray(given) ? outputs : outputs[0], null, 2));
    }
  } else {
    console.error(findingReport(findings));
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

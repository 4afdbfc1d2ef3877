import { readSettings } from '../src/settings.ts';
import { answer, output } from './assess/answer.ts';
import { explanation } from './assess/explain.ts';
import { USAGE, readArguments } from './assess/read-arguments.ts';
import { readFactsFile } from './assess/read-facts-file.ts';
import { answering, runIfStarted, withPortal } from './command.ts';
import type { Command } from './command.ts';
import { tellWaiting } from './not-yet-public.ts';

/**
 * `npm run assess`: prints as JSON, or in Chinese words, whether facts meet a city's conditions; a list of facts
 * gives a list of answers. Exit 2 for arguments or facts that make no sense, 1 for content that is not fit to
 * answer from.
 */
export const assess: Command = (args, io) =>
  answering(io, USAGE, () => {
    const settings = readSettings(io.env);
    const question = readArguments(args, settings.today);
    const given = readFactsFile(question.facts, io.stdin);
    return withPortal(io, { ...settings, samples: true }, (portal) => {
      const answered = answer(portal, question, Array.isArray(given) ? given : [given]);
      const { assessments, city } = answered;
      const waiting = tellWaiting(io, portal, settings, ({ id, sample }) =>
        restsOn(city.slug, id, sample === question.samples),
      );
      if (question.explain) {
        io.out(assessments.map((each) => explanation(answered, each)).join('\n\n\n'));
      } else {
        const outputs = assessments.map((each) => ({ ...output(answered, each), ...waiting }));
        io.out(JSON.stringify(Array.isArray(given) ? outputs : outputs[0], null, 2));
      }
    });
  });

/** A city's texts tell which of them is in force; its decisions tell the rounds that are counted. */
function restsOn(city: string, id: string, counts: boolean): boolean {
  return (
    id.startsWith(`${city}/regulations/`) ||
    (counts && id.startsWith(`${city}/rounds/`) && id.endsWith('/winners'))
  );
}

runIfStarted(import.meta.url, assess);

import { readSettings } from '../src/settings.ts';
import { answer, output } from './assess/answer.ts';
import { explanation } from './assess/explain.ts';
import { USAGE, readArguments } from './assess/read-arguments.ts';
import { readFactsFile } from './assess/read-facts-file.ts';
import { answering, runIfStarted, withPortal } from './command.ts';
import type { Command } from './command.ts';

/**
 * `npm run assess`: prints as JSON, or in Chinese words, whether facts meet a city's conditions; a list of facts
 * gives a list of answers. Exit 2 for arguments or facts that make no sense, 1 for content that is not fit to
 * answer from.
 */
export const assess: Command = (args, io) =>
  answering(io, USAGE, () => {
    const { content, today } = readSettings(io.env);
    const question = readArguments(args, today);
    const given = readFactsFile(question.facts, io.stdin);
    return withPortal(io, { content }, (portal) => {
      const answered = answer(portal, question, Array.isArray(given) ? given : [given]);
      const { assessments } = answered;
      if (question.explain) {
        io.out(assessments.map((each) => explanation(answered, each)).join('\n\n\n'));
      } else {
        const outputs = assessments.map((each) => output(answered, each));
        io.out(JSON.stringify(Array.isArray(given) ? outputs : outputs[0], null, 2));
      }
    });
  });

runIfStarted(import.meta.url, assess);

import { readSettings } from '../src/settings.ts';
import { answering, runIfStarted, withPortal } from './command.ts';
import type { Command } from './command.ts';
import { tellWaiting } from './not-yet-public.ts';
import { windowAnswer } from './window/answer.ts';
import { USAGE, readArguments } from './window/read-arguments.ts';

/**
 * `npm run window`: prints as JSON when a publication window ends. Exit 2 for arguments that make no sense,
 * 1 for content that is not fit to answer from.
 */
export const window: Command = (args, io) =>
  answering(io, USAGE, () => {
    const question = readArguments(args);
    const settings = readSettings(io.env);
    return withPortal(io, { ...settings, samples: true }, (portal) => {
      const answer = windowAnswer(portal, question);
      const waiting = tellWaiting(io, portal, settings, ({ id }) =>
        id.startsWith(`${question.jurisdiction}/regulations/`),
      );
      io.out(JSON.stringify({ ...answer, ...waiting }, null, 2));
    });
  });

runIfStarted(import.meta.url, window);

import type { HookParameters } from 'astro';
import { findingReport } from '../messages/findings/findings.ts';
import { instantOf } from '../law/calendar/moment.ts';
import { readSettings } from '../settings.ts';
import { ContentError, cachedPortal, releasePortal, wholePortal } from './cached-portal.ts';
import { reachedBy } from './embargo/reached.ts';
import { nextBuild, waitingIn } from './embargo/waiting.ts';

/** A development server reads the content again when a file changes, and when the moment comes that one waits for. */
export function followContent({
  server,
  logger,
  refreshContent,
}: HookParameters<'astro:server:setup'>): void {
  let timer: NodeJS.Timeout | undefined;
  const readAgain = async () => {
    releasePortal();
    try {
      cachedPortal(readSettings());
      wait();
      await refreshContent?.({});
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      logger.error(findingReport(error.findings));
    }
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void readAgain(), untilNextBuild()).unref();
  };
  wait();
  const { content } = readSettings();
  server.watcher.add(content);
  server.watcher.on('all', (_, path) => {
    if (path.startsWith(content)) void readAgain();
  });
}

/** Milliseconds until something becomes public; at most a day. */
function untilNextBuild(): number {
  const settings = readSettings();
  const portal = wholePortal(settings);
  const next = nextBuild(waitingIn(portal, reachedBy(portal, settings)), settings.now);
  return Math.max(1000, Date.parse(instantOf(next)) - Date.now());
}

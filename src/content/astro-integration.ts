import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { findingReport } from '../messages/findings/findings.ts';
import { guidesAreText } from './prose/guides-are-text.ts';
import { ContentError, cachedPortal, releasePortal } from './cached-portal.ts';
import { readSettings } from '../settings.ts';

/** Reads the content before anything is built: one finding stops the build, and all of them are shown. */
export function portalContent(): AstroIntegration {
  const settings = readSettings();
  const { content } = settings;
  return {
    name: 'portal-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [guidesAreText()] } });
        try {
          cachedPortal(settings);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          throw new AstroError(
            findingReport(error.findings),
            '改正后重新运行；单独检查内容用 npm run check。',
          );
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(content);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(content)) return;
          releasePortal();
          try {
            cachedPortal(settings);
            server.ws.send({ type: 'full-reload' });
          } catch (error) {
            if (!(error instanceof ContentError)) throw error;
            logger.error(findingReport(error.findings));
          }
        });
      },
    },
  };
}

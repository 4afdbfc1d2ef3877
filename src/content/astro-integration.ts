import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { findingReport } from '../messages/findings/findings.ts';
import { guidesAreText } from './prose/guides-are-text.ts';
import { ContentError, cachedPortal } from './cached-portal.ts';
import { followContent } from './follow-content.ts';
import { readSettings } from '../settings.ts';

/** Reads the content before anything is built: one finding stops the build, and all of them are shown. */
export function portalContent(): AstroIntegration {
  return {
    name: 'portal-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [guidesAreText()] } });
        try {
          cachedPortal(readSettings());
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          throw new AstroError(
            findingReport(error.findings),
            '改正后重新运行；单独检查内容用 npm run check。',
          );
        }
      },
      'astro:server:setup': followContent,
    },
  };
}

import type { GuideComponent } from '../../model/guide-components.ts';
import Article from './Article.astro';

/** What the components a guide may name print. */
export const guideComponents = { Article } satisfies Record<GuideComponent, unknown>;

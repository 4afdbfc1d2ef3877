import { z } from 'zod';
import { line } from './text.ts';

/** The head of a guide, `guides/<name>.mdx`. */
export const guideHead = z.strictObject({ title: line, description: line });

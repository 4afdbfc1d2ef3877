import { z } from 'zod';
import { TOPICS } from '../model/topics.ts';
import { line, slug } from './text.ts';

/** What a question may be about: rows of the public facts, or who may apply. */
const about = z.enum([...TOPICS, 'eligibility']);

/** `questions.yaml`: what people ask. The answers come from the rules of each city. */
export const questionsFile = z.array(
  z.strictObject({
    id: slug.describe('问题编号'),
    ask: line.describe('问题'),
    also: z.array(line).optional().describe('别的问法，只用来检索'),
    about: z.array(about).min(1).describe('规则的主题，如 prize；eligibility 指申报条件'),
  }),
);
export type Question = z.infer<typeof questionsFile>[number];

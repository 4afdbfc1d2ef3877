import { relative } from 'node:path';
import type { Rule } from 'eslint';
import { FILES_WITH_WORDS, mayHoldWords } from './words-elsewhere.ts';

const HAN = /\p{Script=Han}/u;
/** A script in a component is linted as a file of its own below the component: `Page.astro/1.ts`. */
const SCRIPT = /\.astro\/[^/]+$/;

/** Words for people stand in src/messages: elsewhere no Chinese character stands in a string, a name or markup. */
export const wordsInMessages: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere:
        '“{{words}}” belongs in src/messages, by its subject: a lawyer reads one room. What is no word for people has a row in src/testing/house/words-elsewhere.ts.',
      needless:
        'No Chinese word is left here: take {{path}} out of src/testing/house/words-elsewhere.ts.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const path = file.replace(SCRIPT, '.astro');
    const allowed = mayHoldWords(path);
    let found = false;
    const look = (node: Rule.Node, text: string): void => {
      if (!HAN.test(text)) return;
      found = true;
      const words = text.trim().replace(/\s+/g, ' ').slice(0, 40);
      if (!allowed) context.report({ node, messageId: 'elsewhere', data: { words } });
    };
    return {
      Literal: (node) => look(node, node.raw ?? ''),
      TemplateElement: (node) => look(node, node.value.raw),
      Identifier: (node) => look(node, node.name),
      JSXText: (node: Rule.Node & { value: string }) => look(node, node.value),
      'Program:exit': (node) => {
        if (file in FILES_WITH_WORDS && !found)
          context.report({ node, messageId: 'needless', data: { path } });
      },
    };
  },
};

import { expect, it } from 'vitest';
import { plainSearch } from '../../testing/plain-search.ts';
import { regulationDocuments } from '../../testing/regulation-documents.ts';
import { QUESTION_WORDS } from './question-words.ts';

const documents = regulationDocuments();

it.each(QUESTION_WORDS)('leads from %s to words that stand in a regulation', (_, written) => {
  for (const word of written) expect(plainSearch(documents, word), word).not.toEqual([]);
});

it('names each question once', () => {
  const asked = QUESTION_WORDS.map(([word]) => word);
  expect(asked).toEqual([...new Set(asked)]);
});

import { parseFoldTable } from '../shared/fold-table.ts';
import { documentNumberMatches, parseJump } from '../shared/jump.ts';
import { occursIn } from '../shared/occurrences.ts';
import { buildJump } from '../shared/search-answer.ts';
import type { Jump } from '../shared/search-answer.ts';
import type { IndexedDocument } from '../shared/search-document.ts';
import { articleToken } from '../shared/tokens.ts';
import { unitValues } from '../shared/units.ts';
import type { IndexEngine, IndexResult } from './index-files.ts';
import { findMark, findPhrase } from './lookup.ts';

const MOST_JUMPS = 50;

/**
 * The places a query names: the article of every regulation that has it (only of those whose title holds
 * the words before it), or the documents of a number. Texts in force come before drafts.
 */
export async function findJumps(engine: IndexEngine, text: string): Promise<Jump[]> {
  const target = parseJump(text);
  if (!target) return [];
  if (target.kind === 'document-number') {
    const found = await findPhrase(engine, target.units);
    const documents = await load([...found.values()]);
    return inForceFirst(
      documents
        .filter(
          ({ documentNumber }) =>
            documentNumber && documentNumberMatches(documentNumber, target.units),
        )
        .map((document) => buildJump(document)),
    );
  }
  const documents = await load(await findMark(engine, articleToken(target.article)));
  return inForceFirst(
    documents
      .filter((document) => isNamedBy(document, target.context))
      .flatMap((document) => {
        const article = document.blocks.find((block) => block.anchor === `art-${target.article}`);
        return article ? [buildJump(document, article)] : [];
      }),
  );
}

/** Whether the words are part of a name of the text, or name its city: 漯河市长质量奖, 漯河办法. */
function isNamedBy(document: IndexedDocument, words: string): boolean {
  const context = unitValues(words);
  if (context.length === 0) return true;
  const { title, city, documentNumber, traditional } = document;
  const table = parseFoldTable(traditional);
  const cityNames = [...(city ? [city.name] : []), ...(city?.alsoCalled ?? [])];
  return (
    [title, ...cityNames, documentNumber ?? ''].some((name) => occursIn(name, context, table)) ||
    cityNames.some((name) => occursIn(words, unitValues(name), table))
  );
}

async function load(results: readonly IndexResult[]): Promise<IndexedDocument[]> {
  const pages = await Promise.all(results.slice(0, MOST_JUMPS).map((result) => result.data()));
  return pages.map((page) => page.document);
}

function inForceFirst(jumps: Jump[]): Jump[] {
  return [...jumps].sort((a, b) => Number(a.draft) - Number(b.draft));
}

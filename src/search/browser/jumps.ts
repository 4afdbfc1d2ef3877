import { parseFoldTable } from '../shared/fold-table.ts';
import { documentNumberMatches, parseJump } from '../shared/jump.ts';
import { occursIn } from '../shared/occurrences.ts';
import { buildJump } from '../shared/search-answer.ts';
import type { Jump } from '../shared/search-answer.ts';
import type { IndexedDocument } from '../shared/search-document.ts';
import { isPlace, parseRecordQuestion } from '../shared/record-question.ts';
import type { Profile } from '../shared/facets.ts';
import { articleToken, kindToken } from '../shared/tokens.ts';
import { unitValues } from '../shared/units.ts';
import type { IndexResult, SearchIndex } from './index-files.ts';
import { findMark, findPhrase } from './lookup.ts';
import { RECORD_WORDS } from '../../messages/search/question-words.ts';

const MOST_JUMPS = 50;

/**
 * The places a query names: the article of every regulation that has it (only of those whose title holds
 * the words before it), the documents of a number, or the records it asks for. Texts in force come before drafts.
 */
export async function findJumps(index: SearchIndex, text: string): Promise<Jump[]> {
  const { engine } = index;
  const target = parseJump(text);
  if (!target) return recordJumps(index, text);
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
        const article = document.blocks.find((block) => block.anchor === target.anchor);
        return article ? [buildJump(document, article)] : [];
      }),
  );
}

const MOST_RECORDS = 5;

/** The records a sentence asks for, the newest first: those of the place and year it names. */
async function recordJumps({ engine, pages }: SearchIndex, text: string): Promise<Jump[]> {
  const question = parseRecordQuestion(text, RECORD_WORDS);
  if (!question) return [];
  const { kind, year, place } = question;
  const profiles = [...pages.entries()];
  const wanted = profiles.flatMap(([id, profile]) =>
    isOf(profile, kind) && (place === '' || isAt(profile, place)) ? [id] : [],
  );
  if (wanted.length === 0) return [];
  const marked = new Map((await findMark(engine, kindToken(kind))).map((each) => [each.id, each]));
  const documents = await load(wanted.flatMap((id) => marked.get(id) ?? []));
  return documents
    .filter(({ title, on }) => year === null || title.includes(year) || on?.startsWith(year))
    .slice(0, MOST_RECORDS)
    .map((document) => buildJump(document));
}

function isOf({ kind }: Profile, wanted: string): boolean {
  return kind.some(({ value }) => value === wanted);
}

function isAt({ city }: Profile, place: string): boolean {
  return city.some(({ label }) => isPlace(label, place));
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

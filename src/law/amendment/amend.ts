import type { Change } from '../../schemas/amendment.ts';
import { anchorOf, comparePlaces, parseAddress, unitOf } from '../regulation/address.ts';
import { findArticle } from '../regulation/places.ts';
import { articleId } from '../regulation/regulation-text.ts';
import type { Article, RegulationText } from '../regulation/regulation-text.ts';
import { textUnits } from '../regulation/text-units.ts';
import { changeWords } from './change-words.ts';
import { articlesIn, insertArticles, mapArticles, renumbered } from './edit-articles.ts';
import { editParagraphs } from './edit-paragraphs.ts';
import { quotedWords } from './quoted-words.ts';

/** Why a change cannot be carried out: its place, its words in the decision, or those it changes are not there. */
export type ChangeFault = 'place' | 'quotation' | 'words';

/** A text as a decision leaves it, and the changes that could not be carried out. */
export interface Amended {
  text: RegulationText;
  faults: { index: number; fault: ChangeFault }[];
}

/**
 * Carries out the changes of a decision on the text it amends. Places are those of the earlier text; what comes in is
 * named by the number it will bear, and the numbers behind it move on.
 */
export function amend(
  earlier: RegulationText,
  changes: readonly Change[],
  decision: RegulationText,
): Amended {
  const faults: Amended['faults'] = [];
  let text = earlier;
  for (const [index, change] of [...changes.entries()].sort(inOrder)) {
    const done = carryOut(text, change, decision);
    if (typeof done === 'string') faults.push({ index, fault: done });
    else text = done;
  }
  return { text, faults: faults.sort((a, b) => a.index - b.index) };
}

/** What moves no number first, then what goes, the last place first, then what comes in; whole articles after the rest. */
function inOrder([, a]: [number, Change], [, b]: [number, Change]): number {
  const [step, other] = [stepOf(a), stepOf(b)];
  const order = comparePlaces(a.place ?? '', b.place ?? '');
  return step === other
    ? a.kind === 'delete'
      ? -order
      : a.kind === 'insert'
        ? order
        : 0
    : step - other;
}

function stepOf({ kind, place = '' }: Change): number {
  if (kind !== 'delete' && kind !== 'insert') return 0;
  return (place.includes('.') ? 1 : 3) + (kind === 'insert' ? 1 : 0);
}

function carryOut(
  text: RegulationText,
  change: Change,
  decision: RegulationText,
): RegulationText | ChangeFault {
  if (change.kind === 'words') return changeWords(text, change);
  const address = parseAddress(change.place);
  if (address?.kind !== 'article') return 'place';
  const { article, within } = address;
  const words = change.kind === 'delete' ? '' : quotedIn(decision, change.by);
  if (words === null) return 'quotation';
  if (within.length > 0) {
    const old = findArticle(text, article);
    const paragraphs = old && editParagraphs(old.paragraphs, within, { kind: change.kind, words });
    return paragraphs ? withArticle(text, article, (each) => [{ ...each, paragraphs }]) : 'place';
  }
  if (change.kind === 'delete')
    return findArticle(text, article) ? renumbered(withArticle(text, article, () => [])) : 'place';
  const made = articlesIn(words);
  const [now] = made;
  if (!now) return 'quotation';
  if (change.kind === 'insert') {
    const longer = insertArticles(text, article, made);
    return longer ? renumbered(longer) : 'place';
  }
  if (!findArticle(text, article)) return 'place';
  // An article that is replaced loses its heading unless the new words have one.
  return withArticle(text, article, (each) => {
    const replaced = { ...each, paragraphs: now.paragraphs };
    delete replaced.heading;
    return [{ ...replaced, ...(now.heading ? { heading: now.heading } : {}) }];
  });
}

function withArticle(
  text: RegulationText,
  id: string,
  edit: (article: Article) => Article[],
): RegulationText {
  return mapArticles(text, (each) => (articleId(each) === id ? edit(each) : [each]));
}

/** The new words a part of the decision sets in quotation marks. */
function quotedIn(decision: RegulationText, { at, quote }: Change['by']): string | null {
  const address = parseAddress(at);
  const anchor = address && anchorOf(unitOf(address));
  const unit = textUnits(decision).find((each) => each.anchor === anchor);
  return unit ? quotedWords(unit.words, quote) : null;
}

import type { Change } from '../../schemas/amendment.ts';
import { anchorOf, parseAddress, unitOf } from '../regulation/address.ts';
import { citationLabel } from '../regulation/citation-label.ts';
import { withoutSpace } from '../regulation/quote.ts';
import type { RegulationText } from '../regulation/regulation-text.ts';
import { textUnits } from '../regulation/text-units.ts';

/** The texts a change stands between. */
interface Between {
  earlier: RegulationText;
  later: RegulationText;
  decision: RegulationText;
}

/**
 * The place of a change as a citation names it, where the decision names another; null where it names this one, or the
 * change is for the whole text. The article may be named earlier in the same part: 第六条第一款修改为…；第二款修改为….
 */
export function unnamedPlace(
  { kind, place, by }: Change,
  { earlier, later, decision }: Between,
): string | null {
  const address = place === undefined ? null : parseAddress(place);
  const part = parseAddress(by.at);
  if (address?.kind !== 'article' || !part) return null;
  const label = citationLabel(kind === 'insert' ? later : earlier, address);
  const anchor = anchorOf(unitOf(part));
  const words = bare(textUnits(decision).find((each) => each.anchor === anchor)?.words ?? '');
  const [article = '', ...within] = steps(label);
  const command = bare(by.quote);
  const upTo = words.slice(0, words.indexOf(command) + command.length);
  // What comes in bears its number itself; words that change may stand in a paragraph the decision does not number.
  const searched = kind === 'insert' ? words : upTo;
  const named =
    searched.includes(article) &&
    (kind === 'words' || kind === 'insert' || within.every((step) => command.includes(step)));
  return named ? null : label;
}

/** 第三条, 第二项: the steps of a place, as decisions write them with brackets or without. */
function steps(label: string): string[] {
  const pieces = bare(label).match(/第[^第]+/g) ?? [];
  // 第一款 goes without saying where a decision names only the item.
  return pieces.length > 2 ? pieces.filter((piece) => !piece.endsWith('款')) : pieces;
}

function bare(words: string): string {
  return withoutSpace(words).replace(/[（）()]/g, '');
}

import type { SearchBlock, SearchDocument } from '../../../src/search/shared/search-document.ts';
import { seededNumbers } from './random.ts';

const SEED = 20_261_122;
/** A city publishes about so many pages in ten years. */
const PAGES_PER_CITY = 200;

/**
 * As many pages as wanted, the same ones every time: first the portal's own, then pages of the same kinds in the same
 * proportions, their passages drawn from all pages of the kind, with names, codes and numbers that nobody has.
 */
export function generatedDocuments(
  own: readonly SearchDocument[],
  count: number,
): SearchDocument[] {
  const below = seededNumbers(SEED);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const characters = [
    ...new Set(
      own
        .flatMap(({ blocks }) => blocks.map(({ text }) => text.match(/\p{Script=Han}/gu) ?? []))
        .flat(),
    ),
  ];
  const passages = Map.groupBy(
    own.flatMap(({ kind, blocks }) => blocks.map((block) => ({ kind, block }))),
    ({ kind }) => kind,
  );
  const word = (length: number) => Array.from({ length }, () => pick(characters)).join('');
  const renumbered = (text: string) => text.replaceAll(/\d/g, () => String(below(10)));
  const passage = ({ anchor }: SearchBlock, kind: SearchDocument['kind']): SearchBlock => {
    const { block } = pick(passages.get(kind)!);
    if (kind === 'regulation' || block.label === '')
      return { anchor, label: block.label, text: renumbered(block.text) };
    const label = word(2) + block.label.slice(2);
    return { anchor, label, text: renumbered(block.text.replaceAll(block.label, label)) };
  };
  const made = (at: number): SearchDocument => {
    const model = own[at % own.length]!;
    const city = Math.floor(at / PAGES_PER_CITY);
    return {
      ...model,
      id: `${model.id}~${at}`,
      href: `generated/${at}/`,
      title: word(3) + model.title.slice(3),
      ...(model.documentNumber ? { documentNumber: renumbered(model.documentNumber) } : {}),
      city: model.city && { slug: `city-${city}`, name: `第${city}市` },
      blocks: model.blocks.map((block) => passage(block, model.kind)),
      ...(model.aliases
        ? { aliases: model.aliases.map((each) => [...each].toSorted(() => below(3) - 1).join('')) }
        : {}),
      ...(model.codes ? { codes: model.codes.map(renumbered) } : {}),
    };
  };
  return Array.from({ length: count }, (_, at) => own[at] ?? made(at));
}

import { textUnits } from '../../law/regulation/text-units.ts';
import type { TextUnit } from '../../law/regulation/text-units.ts';
import type { RegulationVersion } from '../../model/portal.ts';

/** A place of a text that a reader may turn to. */
interface Place {
  label: string;
  href: string;
}

/** A law, an order, an opinion or a standard that a text names, and where it does so first. */
export interface NamedText {
  title: string;
  number: string | null;
  place: Place;
}

/** A short name a text gives, the words it stands for, and where. */
export interface ShortName {
  short: string;
  full: string;
  place: Place;
}

const NAMED = /《([^《》]+)》(?:（([^（）]*\d[^（）]*)）)?/gu;
/** Of what is named between these marks, forms and reports are no texts. */
const IS_TEXT = /(?:法|条例|办法|规定|决定|意见|方案|通知|准则|指南|细则|标准)(?:（[^（）]*）)?$/u;
const SHORT = /([^，。；：、（）　\n]+)（以下(?:简|统|合)?称[“"]?([^（）“”"]+)[”"]?）/gu;
/** What stands before the thing itself: 本办法所称…, 乌海市人民政府设立…. */
const BEFORE = /^.*(?:本办法所称|设立|下设)/u;

/** The texts a version names, each once, in the order in which it names them; itself without a number is none. */
export function namedTexts({ about, text }: RegulationVersion): NamedText[] {
  const found = textUnits(text)
    .filter(({ kind }) => kind !== 'title' && kind !== 'colophon')
    .flatMap((unit) =>
      [...unit.words.matchAll(NAMED)].map(([, title = '', number]) => ({
        title,
        number: number ?? null,
        place: placeOf(unit),
      })),
    )
    .filter(({ title, number }) => IS_TEXT.test(title) && (number || title !== about.title));
  return onceEach(found, ({ title }) => title).map((each) => ({
    ...each,
    number: found.find(({ title, number }) => number && title === each.title)?.number ?? null,
  }));
}

/** The short names a version gives in brackets: （以下简称评委会）. */
export function shortNames({ text }: RegulationVersion): ShortName[] {
  const found = textUnits(text).flatMap((unit) =>
    [...unit.words.matchAll(SHORT)].map(([, full = '', short = '']) => ({
      short,
      full: full.replace(BEFORE, '').replace(/[“”]/gu, ''),
      place: placeOf(unit),
    })),
  );
  return onceEach(found, ({ short }) => short);
}

function placeOf({ label, anchor }: TextUnit): Place {
  return { label, href: `#${anchor}` };
}

function onceEach<T>(all: readonly T[], key: (each: T) => string): T[] {
  return all.filter((each, index) => all.findIndex((other) => key(other) === key(each)) === index);
}

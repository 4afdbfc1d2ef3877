/** Rooms whose own matter is written in Chinese, and why. */
export const ROOMS_WITH_WORDS: Readonly<Record<string, string>> = {
  'src/messages/': 'the room of words',
  'src/schemas/': 'describes every field to the editor, beside the field',
  'src/content/': 'says with each finding of a file how it is mended, beside the reading',
  'src/testing/': 'tests with the words that are printed and the texts that are read',
  'src/components/styleguide/': 'shows every part with invented words that no reader needs',
};

/** Files that need Chinese characters to work: the grammar of the law, of its citations and of searching. */
export const FILES_WITH_WORDS: Readonly<Record<string, string>> = {
  'src/settings.ts': 'refuses a setting before anything else is read',
  'src/law/regulation/citation-label.ts':
    'names an article, a paragraph and an item as a citation does',
  'src/law/regulation/part-names.ts': 'names the parts of a document as its marks and citations do',
  'src/law/regulation/numerals.ts': 'numerals as the texts write them',
  'src/law/amendment/named-place.ts': 'tells places in the commands of a decision',
  'src/law/regulation/layout/openings.ts': 'tells chapters, sections and articles by their marks',
  'src/law/regulation/layout/marks.ts': 'tells items by theirs',
  'src/law/regulation/layout/inline-items.ts': 'names how items in one line are numbered',
  'src/law/regulation/layout/body.ts': 'names how a text without articles is numbered',
  'src/law/regulation/layout/split-parts.ts': 'tells a day at the end of a text',
  'src/law/regulation/layout/annex.ts': 'tells the head of an annex',
  'src/law/rules/quoted-numbers.ts': 'numbers, units and bounds in quoted words',
  'src/law/rules/stated-numbers.ts': 'units of money in which a text counts',
  'src/law/rules/written-value.ts': 'what a numeral comes to',
  'src/law/records/printed-hour.ts': 'hours as notices print them',
  'src/law/records/printed-length.ts': 'days and hours, which are no lengths',
  'src/audit/papers/fee.ts': 'tells in the words of a call whether money is asked',
  'src/audit/papers/copied/prose-lines.ts': 'tells whether prose speaks of this round and city',
  'src/audit/papers/copied/years-in.ts': 'tells years and 届 in titles and numbers',
  'src/audit/papers/dates-agree.ts': 'tells the month in the plan of a call',
  'src/audit/papers/window-days.ts': 'tells a district from a city in the words of a call',
  'src/audit/award/quota.ts': 'tells in the words of a call which places are meant',
  'src/audit/award/ranks.ts': 'tells the words of a text that speak of an order',
  'src/law/objection/letter.ts': 'the form of a day that is written with a pen',
  'src/law/objection/phone.ts': 'the sign before an extension',
  'src/law/organisations/alike.ts': 'words that one company is printed with and without',
  'src/model/row-fields.ts':
    'heads of the columns, beside the key and kind of each: a new column is one row here',
  'src/model/cjk-radicals.ts': 'the characters that the parts of characters stand for',
  'src/model/sample-mark.ts': 'the mark by which a sample is told from a record',
  'src/formats/akoma-ntoso.ts': 'the issuer an envelope must name where the source names none',
  'src/formats/csv-text.ts': 'yes and no as a CSV of this portal has them, written and read',
  'src/formats/phrases.ts': 'words of titles that a line never breaks within',
  'src/search/shared/jump.ts': 'tells the number of an article or a document in a query',
  'src/search/shared/record-question.ts': 'tells a year and a place in a query',
  'src/search/shared/synonyms.ts': 'units in which days and money are counted',
  'src/search/shared/related-terms.ts': 'words that say nothing in a query',
  'src/elements/objection/letter-docx.ts': 'typefaces, which Word knows by these names',
  'src/views/regulation/named-texts.ts': 'tells by its words what a text names and abbreviates',
  'src/views/rounds/round-page.ts': 'the event from which a rule counts, in the words of the rule',
};

/** Whether Chinese words may stand in a file. */
export function mayHoldWords(path: string): boolean {
  return (
    !path.startsWith('src/') ||
    path.endsWith('.test.ts') ||
    Object.keys(ROOMS_WITH_WORDS).some((room) => path.startsWith(room)) ||
    path in FILES_WITH_WORDS
  );
}

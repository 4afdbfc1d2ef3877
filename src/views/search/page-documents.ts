import type { SearchBlock, SearchDocument } from '../../search/shared/search-document.ts';
import { AUDIT_RESULT_MEANINGS, AUDIT_RESULT_NAMES } from '../../messages/audit/audit.ts';
import { CHECKS_PAGE, CHECK_PAGE } from '../../messages/audit/checks/check-page.ts';
import { EXPLANATIONS } from '../../messages/audit/explanations.ts';
import { DATA_PAGE, DATA_PROMISES } from '../../messages/site/data.ts';
import { TASKS } from '../../messages/site/tasks.ts';
import { FILE_VERIFY_WORDS } from '../../messages/register/file-verify.ts';
import { LIST_PAGES, ORGANISATION_LIST } from '../../messages/records/list-pages.ts';
import { OBJECTION_START } from '../../messages/objection/objection.ts';
import { OBJECTION_WORDS } from '../../messages/objection/objection.ts';
import {
  KEEPING,
  NOT_PROVEN,
  PROVES,
  REGISTER_WORDS,
  plainPassages,
} from '../../messages/register/register.ts';
import { SELF_CHECK_PAGE } from '../../messages/eligibility/self-check-page.ts';
import { STATISTICS_WORDS } from '../../messages/records/statistics.ts';
import { COMPARISON_PAGE } from '../../messages/rules/topics.ts';
import { VERIFY_WORDS } from '../../messages/register/verify.ts';
import { checkPages } from '../audit/check-page.ts';
import { dataCatalogue } from '../data/catalogue.ts';
import { introduction, ownPage } from './guide-documents.ts';

/** The pages where something can be done or taken away, by what they say of themselves. */
export function pageDocuments(): SearchDocument[] {
  return [
    ownPage('eligibility', TASKS.eligibility, [
      introduction(SELF_CHECK_PAGE.description, SELF_CHECK_PAGE.lead),
    ]),
    ownPage('objection', OBJECTION_START.title, [
      introduction(OBJECTION_START.description, OBJECTION_WORDS.notReceived),
    ]),
    ownPage('compare', COMPARISON_PAGE.title, [
      introduction(COMPARISON_PAGE.description, COMPARISON_PAGE.lead),
    ]),
    ...Object.entries(LIST_PAGES).map(([path, { title, description }]) =>
      ownPage(path, title, [introduction(description)]),
    ),
    ownPage('organisations', ORGANISATION_LIST.title, [
      introduction(ORGANISATION_LIST.description),
    ]),
    ownPage('statistics', STATISTICS_WORDS.title, [
      introduction(STATISTICS_WORDS.description, STATISTICS_WORDS.reading),
    ]),
    ownPage('verify', VERIFY_WORDS.title, [
      introduction(VERIFY_WORDS.description, VERIFY_WORDS.notHeldMeaning),
    ]),
    ownPage('verify/file', FILE_VERIFY_WORDS.title, [
      introduction(FILE_VERIFY_WORDS.answer, FILE_VERIFY_WORDS.description),
    ]),
    ownPage('checks', CHECKS_PAGE.title, checksBlocks()),
    ...checkPages().map(({ code, words }) =>
      ownPage(`checks/${code}`, words.title, [
        introduction(words.asks, words.duty),
        part('examples', CHECK_PAGE.examples, [words.kept, words.broken]),
        ...(words.readings.length > 0
          ? [part('readings', CHECK_PAGE.readings, words.readings)]
          : []),
      ]),
    ),
    ownPage('data', DATA_PAGE.title, dataBlocks()),
    ownPage('log', REGISTER_WORDS.title, [
      introduction(REGISTER_WORDS.description),
      part('checkpoint', REGISTER_WORDS.checkpoint, [REGISTER_WORDS.checkpointMeaning]),
      part('proves', REGISTER_WORDS.proves, PROVES),
      part('not-proven', REGISTER_WORDS.notProven, NOT_PROVEN),
      part('keep', REGISTER_WORDS.keep, KEEPING.map(plainPassages)),
    ]),
  ];
}

function checksBlocks(): SearchBlock[] {
  const codes = Object.keys(AUDIT_RESULT_NAMES) as (keyof typeof AUDIT_RESULT_NAMES)[];
  const results = codes.map(
    (code) => `${AUDIT_RESULT_NAMES[code]}：${AUDIT_RESULT_MEANINGS[code]}`,
  );
  return [
    introduction(CHECKS_PAGE.lead, ...results),
    part('explanations', EXPLANATIONS.title, [EXPLANATIONS.explained, EXPLANATIONS.replied]),
    part('corrections', EXPLANATIONS.corrections, [
      `${EXPLANATIONS.ofRecord}${EXPLANATIONS.letter}${EXPLANATIONS.handIn}`,
      EXPLANATIONS.revised,
    ]),
  ];
}

function dataBlocks(): SearchBlock[] {
  return [
    introduction(DATA_PAGE.description, DATA_PAGE.lead),
    part(
      'promises',
      DATA_PAGE.promises,
      DATA_PROMISES.map(([name, text]) => `${name}：${text}`),
    ),
    ...dataCatalogue().sections.map(({ id, title, note, rows }) =>
      part(id, title, [
        ...(note ? [note] : []),
        ...rows.map(({ name, files }) => `${name}　${files.map(({ text }) => text).join('　')}`),
      ]),
    ),
  ];
}

/** A part of a page under its own heading. */
function part(anchor: string, label: string, lines: readonly string[]): SearchBlock {
  return { anchor, label, text: [label, ...lines].join('\n') };
}

import { NOTHING } from '../../messages/site/blanks.ts';
import { PART_LABELS } from '../../messages/search/search.ts';
import { UNTIL } from '../../messages/days/windows.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { personsNamed } from '../../law/records/persons-named.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { current, hasRows, latest } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import { kindRow } from '../../model/record-kinds.ts';
import type { SearchBlock, SearchDocument } from '../../search/shared/search-document.ts';
import { plainWords } from '../../search/shared/plain-words.ts';
import { answerText } from '../answers/answer.ts';
import type { AnswerPart } from '../answers/answer.ts';
import { detail } from '../records/detail.ts';
import type { Detail } from '../records/detail.ts';
import type { ListTable } from '../records/list-table.ts';
import type { RecordBody } from '../records/record-body.ts';
import { recordPage } from '../records/record-page.ts';
import { tierName } from '../records/record-version.ts';

/** Columns that say nothing of their own: a number, and a state that changes with the day. */
const UNSEARCHED = ['number', 'state'];

/** What says nothing without the name of its column. */
const BARE_NUMBER = /^[\d.,]+$/;

/** A record in its newest state, as its page prints it: facts, rows, prose, objections. */
export function recordDocument(placed: PlacedRecord): SearchDocument {
  const { record, jurisdiction, round } = placed;
  const page = recordPage(placed, record.revisions.length);
  const { body, revision } = page;
  const persons = recordsOf(round).flatMap(personsNamed);
  const told = (words: string) => !persons.some((name) => words.includes(name));
  return {
    id: record.id,
    kind: kindRow(record.kind).search,
    href: `${record.id}/`,
    title: told(page.title) ? page.title : page.name,
    titleNote: `${jurisdiction.about.shortName} ${round.about.label} ${page.name}`,
    documentNumber: page.documentNumber,
    city: { slug: jurisdiction.slug, name: jurisdiction.about.shortName },
    status:
      revision.state === 'standing' ? null : { code: revision.state, label: revision.stateWords },
    draft: false,
    sample: record.sample,
    on: page.publishedOn,
    tiers: tiersOf(placed),
    blocks: body ? [...bodyBlocks(page.answer, body, told), ...proseBlock(record, told)] : [],
  };
}

/** @param told whether words name no person: no search finds one */
function bodyBlocks(
  answer: readonly AnswerPart[],
  body: RecordBody,
  told: (words: string) => boolean,
): SearchBlock[] {
  const windows = body.windows.map(({ name, from, until }) =>
    detail(name, [from, until].filter(Boolean).join(` ${UNTIL} `)),
  );
  return [
    ...textBlock(
      '',
      PART_LABELS.details,
      [answerText(answer), ...factLines([...windows, ...body.facts])].filter(told),
    ),
    ...(body.table ? rowBlocks(body.table) : []),
    ...textBlock(
      'conditions',
      PART_LABELS.conditions,
      body.conditions.map(({ text }) => text),
    ),
    ...factBlock('objection', PART_LABELS.objection, body.channel ?? []),
    ...textBlock(
      'attachments',
      PART_LABELS.attachments,
      body.attachments.map(({ title }) => title),
    ),
  ];
}

function rowBlocks({ columns, rows }: ListTable): SearchBlock[] {
  const name = columns.findIndex(({ key }) => key === 'name');
  return rows.flatMap(({ kind, cells }, index) =>
    // No search finds a person.
    kind === 'person'
      ? []
      : [
          {
            anchor: `entry-${index + 1}`,
            label: cells[name]?.text ?? '',
            text: cells
              .map(({ text }, at) => ({ text, column: columns[at]! }))
              .filter(({ text, column }) => !UNSEARCHED.includes(column.key) && text !== NOTHING)
              .map(({ text, column }) => (BARE_NUMBER.test(text) ? `${column.name} ${text}` : text))
              .join('　'),
          },
        ],
  );
}

/** The notice's own words, without the paragraphs that name a person. */
function proseBlock(record: AnyRecord, told: (words: string) => boolean): SearchBlock[] {
  const { prose } = latest<unknown>(record);
  const said = prose
    .split(/\n{2,}/)
    .filter(told)
    .join('\n\n');
  return textBlock('text', PART_LABELS.prose, said ? [plainWords(said)] : []);
}

function factBlock(anchor: string, label: string, facts: readonly Detail[]): SearchBlock[] {
  return textBlock(anchor, label, factLines(facts));
}

function factLines(facts: readonly Detail[]): string[] {
  return facts.map(({ name, lines }) => `${name}：${lines.map(({ text }) => text).join('；')}`);
}

function textBlock(anchor: string, label: string, lines: readonly string[]): SearchBlock[] {
  return lines.length > 0 ? [{ anchor, label, text: lines.join('\n') }] : [];
}

function tiersOf(placed: PlacedRecord) {
  const ids = tierIds(placed.record).filter((id) => id !== undefined);
  return [...new Set(ids)].map((value) => ({ value, label: tierName(placed, value) }));
}

function tierIds(record: AnyRecord): (string | undefined)[] {
  if (record.kind === 'revocation') return [current(record).tier];
  if (!hasRows(record)) return [];
  return current<{ entries: { tier?: string | undefined }[] }>(record).entries.map(
    ({ tier }) => tier,
  );
}

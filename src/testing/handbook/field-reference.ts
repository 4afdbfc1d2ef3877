import { CATALOGUE } from '../../audit/catalogue.ts';
import { FACT_TYPES, choicesOf } from '../../model/facts.ts';
import type { FactType, SharedFact } from '../../model/facts.ts';
import { TOPICS } from '../../model/topics.ts';
import { calendarFile } from '../../schemas/calendar.ts';
import { jurisdictionFile } from '../../schemas/jurisdiction.ts';
import { questionsFile } from '../../schemas/questions.ts';
import { callNotice } from '../../schemas/records/call-notice.ts';
import { consultation } from '../../schemas/records/consultation.ts';
import { followUp } from '../../schemas/records/follow-up.ts';
import { publicityList, winnersRecord } from '../../schemas/records/lists.ts';
import { revocationRecord } from '../../schemas/records/revocation.ts';
import { sameOrganisations } from '../../schemas/records/same-organisations.ts';
import { organisationFile, roundFile } from '../../schemas/records/round.ts';
import { notesFile, regulationFile } from '../../schemas/regulation.ts';
import { casesFile } from '../../schemas/rules/cases.ts';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
import { siteFile } from '../../schemas/site.ts';
import { CHECK_WORDS } from '../../messages/audit/checks/all.ts';
import { answerName } from '../../messages/eligibility/answer-words.ts';
import { FACT_NAMES } from '../../messages/eligibility/facts.ts';
import { RECIPIENT_NAMES } from '../../messages/rules/recipients.ts';
import { TOPIC_NAMES } from '../../messages/rules/topics.ts';
import { SHARED, tablesOf } from './schema-rows.ts';
import type { Row, Table } from './schema-rows.ts';

const FILES = {
  'site.yaml': siteFile,
  'questions.yaml': questionsFile,
  'calendars/<年份>.yaml': calendarFile,
  'organisations/<组织>.yaml': organisationFile,
  'same-organisations.yaml': sameOrganisations,
  'jurisdiction.yaml': jurisdictionFile,
  'regulation.yaml': regulationFile,
  'rules.yaml': rulesFile,
  'notes.yaml': notesFile,
  'cases.yaml': casesFile,
  'round.yaml': roundFile,
};
const RECORDS = {
  'regulations/<版本>/consultation.yaml': consultation,
  'call-notice.md': callNotice,
  'qualified-list.yaml、publicity-<环节>.yaml': publicityList,
  'winners.yaml': winnersRecord,
  'follow-up--<英文代号>.md': followUp,
  'revocations/<决定日期>-<组织>.yaml': revocationRecord,
};

const ANSWERS: Record<FactType, string> = {
  boolean: '`true` 或 `false`',
  judgement: '`true` 或 `false`（自己的看法，由评审认定）',
  choice: '',
  day: '日期',
  amount: '数字，可以是 0',
  rank: '名次，从 1 起',
  'year-or-never': '年份；从来没有写 null',
  'day-or-never': '日期；从来没有写 null',
  awards: '每次写 `{ tier, on }`；没有写 []',
  'higher-award': '`{ level, on }`；没有写 null',
};

const KIND: Row = { key: 'kind', meaning: '种类，写下面各节标题里的英文代号', ways: [] };

const INTRO = `# 全部的键

这一页由网站的程序生成，请勿手工改；怎样写、为什么这样写，见[编辑手册](README.md)。

- 没有注明“可以不写”的键都要写。
- \`a.b\` 是 \`a\` 里面的 \`b\`；\`a[]\` 可以写几项，\`a[].b\` 是每一项里面的 \`b\`。
- 键的先后不限。列在这里以外的键，检查时会指出来。
- 键和可以写的值只增不改：以前写的内容照样可用。有一处比以前要求得多的（\`topic: office\` 要写 \`office\`），检查会给出写法。
`;

/** All keys of all content files, as Markdown: what \`content/fields.md\` holds. */
export function fieldReference(): string {
  const records = Object.entries(RECORDS).map(([name, schema]) => tablesOf(name, schema));
  const [first = [], ...others] = records.map((tables) => tables[0]?.rows ?? []);
  const common = first.filter((row) => others.every((rows) => holds(rows, row)));
  return [
    INTRO,
    ...Object.entries(SHARED).flatMap(([name, schema]) =>
      tablesOf(`处处相同：${name}`, schema).map(section),
    ),
    ...Object.entries(FILES).flatMap(([name, schema]) =>
      withoutShared(tablesOf(name, schema)).map(section),
    ),
    section({ title: '每份记录都有的键', rows: common }),
    ...records
      .flat()
      .map(({ title, rows }) =>
        section({ title, rows: rows.filter((row) => !holds(common, row)) }),
      ),
    list(
      '事实',
      '`eligibility` 和 `cases.yaml` 里用的事实，以及答案怎样写。',
      Object.keys(FACT_TYPES) as SharedFact[],
      (key) => [FACT_NAMES[key], answerOf(key)],
    ),
    list('主题', '`questions.yaml` 的 `about`，也是对照页的各行。', TOPICS, (topic) => [
      TOPIC_NAMES[topic],
    ]),
    list(
      '核对项目',
      '`acknowledged`、`reply` 里 `check` 写的代码。',
      CATALOGUE.map(({ code }) => code),
      (code) => [CHECK_WORDS[code].title],
    ),
  ].join('\n');
}

function answerOf(fact: SharedFact): string {
  const type = FACT_TYPES[fact];
  return type === 'choice'
    ? choicesOf(fact)
        .map((each) => `\`${each}\` ${answerName({ applicant: RECIPIENT_NAMES }, fact, each)}`)
        .join('；')
    : ANSWERS[type];
}

/** Tables of one kind after another share rows; those are told once, before the first. */
function withoutShared(tables: Table[]): Table[] {
  const nameOf = ({ title }: Table) => title.split('：')[0]!;
  return [...new Set(tables.map(nameOf))].flatMap((name) => {
    const group = tables.filter((table) => nameOf(table) === name);
    const [first, ...others] = group;
    const common = first?.rows.filter((row) => others.every(({ rows }) => holds(rows, row))) ?? [];
    return others.length === 0
      ? group
      : [
          { title: `${name}：每一种都有的键`, rows: [KIND, ...common] },
          ...group.map(({ title, rows }) => ({
            title,
            rows: rows.filter((row) => !holds(common, row)),
          })),
        ];
  });
}

function holds(rows: readonly Row[], row: Row): boolean {
  return rows.some((each) => JSON.stringify(each) === JSON.stringify(row));
}

function section({ title, rows }: Table): string {
  const lines = rows.map(
    ({ key, meaning, ways }) => `| \`${key}\` | ${meaning} | ${ways.join('；')} |`,
  );
  return `## ${title}\n\n${lines.length > 0 ? `| 键 | 意思 | 写法 |\n|---|---|---|\n${lines.join('\n')}` : '没有别的键。'}\n`;
}

function list<K extends string>(
  title: string,
  lead: string,
  keys: readonly K[],
  told: (key: K) => string[],
): string {
  const rows = keys.map((key) => `| \`${key}\` | ${told(key).join(' | ')} |`);
  const columns =
    told(keys[0]!).length === 2
      ? '| 代码 | 意思 | 答案 |\n|---|---|---|'
      : '| 代码 | 意思 |\n|---|---|';
  return `## ${title}\n\n${lead}\n\n${columns}\n${rows.join('\n')}\n`;
}

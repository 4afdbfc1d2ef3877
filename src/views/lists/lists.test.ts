import { describe, expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import type { Round } from '../../model/record.ts';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { recordHref } from '../records/record-link.ts';
import { callExport } from './call-export.ts';
import { callList } from './calls.ts';
import type { ListPage, ListRow } from './list-page.ts';
import { organisationList } from './organisations.ts';
import { publicityExport } from './publicity-export.ts';
import { publicityList } from './publicity.ts';
import { revocationExport } from './revocation-export.ts';
import { revocationList } from './revocations.ts';
import { winnerExport } from './winner-export.ts';
import { winnerList } from './winners.ts';

setBuildDay('2026-11-20');
const held = realPortal();

const rowsOf = ({ groups }: ListPage): ListRow[] => groups.flatMap(({ rows }) => rows);
const wordsOf = ({ cells }: ListRow): string[] =>
  cells.map((cell) => {
    switch (cell.kind) {
      case 'text':
      case 'link':
        return cell.text;
      case 'names':
        return cell.names.map(({ text }) => text).join('、');
    }
  });
const rowWith = (page: ListPage, words: string) =>
  rowsOf(page).find((row) => wordsOf(row).some((each) => each.includes(words)))!;

/** The portal as it is once a round's winners have been taken back. */
function withdrawn(city: string, slug: string): Portal {
  const revision = { kind: 'withdrawal' as const, on: '2026-11-01', reason: '测试' };
  const taken = (round: Round): Round => ({
    ...round,
    winners: round.winners && {
      ...round.winners,
      revisions: round.winners.revisions.map((each) => ({
        ...each,
        data: { ...each.data, revision },
      })),
    },
  });
  return {
    ...held,
    jurisdictions: held.jurisdictions.map((each) => ({
      ...each,
      rounds: each.rounds.map((round) =>
        each.slug === city && round.slug === slug ? taken(round) : round,
      ),
    })),
  };
}

describe('every list', () => {
  const pages = {
    calls: callList(),
    publicity: publicityList(),
    winners: winnerList(),
    revocations: revocationList(),
    organisations: organisationList(),
  };
  const roundLists = Object.entries(pages).filter(([name]) => name !== 'organisations');
  it.each(Object.entries(pages))('%s has a cell for every column but the state', (_, page) => {
    expect(rowsOf(page).length).toBe(page.count);
    for (const { cells } of rowsOf(page)) expect(cells).toHaveLength(page.columns.length - 1);
  });

  it.each(Object.entries(pages))('%s offers every choice its rows have', (_, page) => {
    const offered = (name: keyof ListPage['choices']) =>
      page.choices[name].map(({ value }) => value);
    for (const { city, year, tiers, state } of rowsOf(page)) {
      expect(offered('city')).toContain(city);
      if (year !== '') expect(offered('year')).toContain(year);
      expect(offered('state')).toContain(state);
      for (const tier of tiers) expect(offered('tier')).toContain(tier);
    }
  });

  it('calls an award by the names its texts have, and by no usual one', () => {
    const winners = roundLists.find(([name]) => name === 'winners')?.[1];
    const texts = winners?.choices.tier.map(({ text }) => text);
    expect(texts).toContain('市长质量奖、质量奖、江阴市市长质量奖');
    expect(texts).toContain('江阴市质量管理优秀奖');
  });

  const ofSamples = new Set(
    placedRecords(held)
      .filter(({ round }) => round.slug.startsWith('sample-'))
      .map(({ record }) => recordHref(record)),
  );
  it.each(roundLists)('%s marks its samples and no real record', (_, page) => {
    for (const row of rowsOf(page))
      expect(row.sample, wordsOf(row).join(' ')).toBe(ofSamples.has(row.record?.href ?? ''));
  });
});

describe('the list of publicity', () => {
  it('says of a list no text orders laid open that it has no time to object in', () => {
    const row = rowWith(publicityList(), '2024年漯河市市长质量奖符合申报条件的单位名单');
    expect(row.state).toBe('no-window');
  });
});

describe('the list of calls', () => {
  it('has a row for each level that takes applications, newest first in each city', () => {
    const wuhai = callList()
      .groups.find(({ slug }) => slug === 'wuhai')!
      .rows.map(wordsOf);
    expect(wuhai.map((words) => words.slice(1, 3))).toEqual([
      ['区级', '3月2日至4月15日'],
      ['市级', '3月2日至4月30日'],
      ['区级', '2024年2月26日至4月12日'],
      ['市级', '2024年2月26日至4月30日'],
      ['区级', '2021年3月1日至4月16日'],
      ['市级', '2021年3月1日至4月30日'],
    ]);
  });

  it('tells what is open on the day of the build', () => {
    expect(rowWith(callList(), '2026年漯河').state).toBe('open');
    expect(rowWith(callList(), '2024年漯河').state).toBe('closed');
  });
});

describe('the list of winners', () => {
  it('tells what each award is on the day of the build', () => {
    const states = ['样例子化工厂', '样例巳装备', '样例辰氯碱', '样例甲制造'].map(
      (name) => rowWith(winnerList(), name).state,
    );
    expect(states).toEqual(['expired', 'revoked', 'in-force', 'stands']);
  });

  it('keeps the order of the decision within one day', () => {
    const names = winnerList()
      .groups.find(({ slug }) => slug === 'bayannur')!
      .rows.map((row) => wordsOf(row)[0]);
    expect(names[0]).toBe('样例角食品有限公司');
    expect(names[5]).toBe('样例尾𬭩新材料有限公司');
    expect(names.slice(6)).toEqual(['样例氐农机有限公司', '样例昴建材有限公司']);
  });

  it('takes the corrected rows, and leaves out what was taken back', () => {
    expect(rowWith(winnerList(), '样例丁包装有限公司')).toBeDefined();
    expect(rowWith(winnerList(), '样例丁包妆有限公司')).toBeUndefined();
    const page = winnerList(withdrawn('luohe', 'sample-2024'));
    expect(page.count).toBe(winnerList().count - 6);
    expect(page.groups.map(({ slug }) => slug)).not.toContain('luohe');
  });
});

describe('the list of organisations', () => {
  const list = organisationList();
  const namesIn = (city: string) =>
    list.groups.find(({ slug }) => slug === city)!.rows.map((row) => wordsOf(row)[0]!);

  it('stands in the order of pinyin in each city', () => {
    for (const { slug } of list.groups)
      expect(namesIn(slug), slug).toEqual(
        namesIn(slug).toSorted(new Intl.Collator('zh-CN').compare),
      );
    expect(namesIn('luohe').indexOf('样例丙机械有限公司')).toBeLessThan(
      namesIn('luohe').indexOf('样例甲制造有限公司'),
    );
  });

  it('tells what each organisation’s newest award is, and who is only named', () => {
    const stateOf = (name: string) => rowWith(list, name).state;
    expect(stateOf('样例巳装备')).toBe('revoked');
    expect(stateOf('样例丑焦化')).toBe('expired');
    expect(stateOf('样例午新材料')).toBe('no-award');
    expect(wordsOf(rowWith(list, '样例午新材料'))[1]).toBe('没有获奖记录');
    expect(wordsOf(rowWith(list, '样例巳装备'))[1]).toBe('2024年度 市长质量奖');
  });
});

describe('the files beside the lists', () => {
  const files = {
    calls: callExport(),
    publicity: publicityExport(),
    winners: winnerExport(),
    revocations: revocationExport(),
  };
  type Rows = { rows: Record<string, unknown>[] };

  it.each(Object.entries(files))('%s says of every row what it is worth', (_, { csv, json }) => {
    const { rows } = json as Rows;
    expect(rows.length).toBeGreaterThan(0);
    expect(csv.startsWith('\uFEFF样例,依据草案,已被取代,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(rows.length + 2);
    for (const row of rows)
      for (const flag of ['sample', 'draft', 'superseded'])
        expect(typeof row[flag], flag).toBe('boolean');
  });

  it('the winners hold a corrected row once as it was and once as it is', () => {
    const { rows } = files.winners.json as Rows;
    const fourth = rows.filter(({ organisation }) => organisation === '91000000ma000004xl');
    expect(fourth.map(({ name, revision, superseded }) => [name, revision, superseded])).toEqual([
      ['样例丁包妆有限公司', 1, true],
      ['样例丁包装有限公司', 2, false],
    ]);
  });

  it('no file holds a revision that was redacted', () => {
    const { rows } = files.publicity.json as Rows;
    const revisions = rows
      .filter(({ record }) =>
        String(record).endsWith('sample-2024/publicity-recommended-applicants'),
      )
      .map(({ revision }) => revision);
    expect([...new Set(revisions)]).toEqual([2]);
    expect(JSON.stringify(files)).not.toContain('样例王某');
  });

  it('what is not published is null, not nought', () => {
    const { rows } = files.winners.json as Rows;
    const hospital = rows.find(({ name }) => name === '样例己中心医院')!;
    expect(hospital).toMatchObject({ prizePaid: 0, repeatWinner: true, stateFunded: null });
    expect(hospital).toMatchObject({ validUntil: null, revokedOn: null });
  });
});

it('T11: marks every row that rests on a text held only as a draft, and no other', () => {
  const drafts = ['bayannur', 'bayingolin', 'jiangyin'];
  for (const list of [winnerList(held), publicityList(held), revocationList(held)])
    for (const { city, draft } of rowsOf(list)) expect(draft, city).toBe(drafts.includes(city));
});

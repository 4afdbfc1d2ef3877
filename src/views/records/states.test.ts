import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { placedRecords } from '../../content/portal-records.ts';
import { realPortal, setBuildDay } from '../../testing/real-portal.ts';
import { callExport } from '../lists/call-export.ts';
import { publicityExport } from '../lists/publicity-export.ts';
import { revocationExport } from '../lists/revocation-export.ts';
import { winnerExport } from '../lists/winner-export.ts';
import { recordJsonText } from './record-json.ts';
import { recordStates } from './states.ts';

setBuildDay('2026-11-20');
const records = placedRecords(realPortal());
const placed = (id: string) => records.find(({ record }) => record.id === id)!;
const file = (id: string) =>
  JSON.parse(recordJsonText(placed(id), 1)) as { states?: Record<string, string> };
const { version } = placed('luohe/rounds/sample-2024/winners');

describe('T1: a record’s file says why fields are blank', () => {
  it('of a text that is not held, and of a notice of which a part is', () => {
    expect(file('jiangyin/rounds/15/call-notice').states).toEqual({
      regulation: 'text-not-held',
      documentNumber: 'not-held',
      signedOn: 'not-held',
      basis: 'not-held',
      materials: 'not-held',
    });
  });

  it('of what a notice that was read whole does not say', () => {
    const data = {
      documentNumber: null,
      basis: ['1'],
      window: { from: '2026-01-01', until: null },
    };
    expect(recordStates({ version }, data)).toEqual({
      documentNumber: 'not-in-notice',
      'window.until': 'not-in-notice',
    });
  });

  it('but of no approval whose days stand by their steps', () => {
    expect(recordStates({ version }, { approvedOn: null, approvals: [{}] })).toEqual({});
    expect(recordStates({ version }, { approvedOn: null })).toEqual({
      approvedOn: 'not-in-notice',
    });
  });

  it('but of no basis that the notice gives by name', () => {
    expect(recordStates({ version }, { basis: [], basisNamed: [{}] })).toEqual({});
  });

  it('and has no such key where nothing is blank', () => {
    const silent = records.filter(
      ({ record }) => !('states' in file(record.id)) && record.kind !== 'call-notice',
    );
    expect(silent.length).toBeGreaterThan(0);
  });
});

describe('T1: the rows of a list say the same in JSON and in CSV', () => {
  it.each([
    ['calls', callExport, ['opens', 'closes']],
    ['publicity', publicityExport, ['opens', 'closes', 'kind', 'unit', 'partial', 'statedTotal']],
    ['winners', winnerExport, ['kind', 'unit', 'partial', 'statedTotal']],
    ['revocations', revocationExport, ['kind', 'unit']],
  ] as const)('%s', (_, list, later) => {
    const { csv, json, headings } = list();
    const at = headings.findIndex(([key]) => key === 'states');
    // What came when the states were public already stands behind them.
    expect(headings.slice(at + 1).map(([key]) => key)).toEqual(later);
    const { rows } = json as { rows: Record<string, unknown>[] };
    const lines: string[][] = parse(csv, { bom: true, from_line: 2 });
    expect(lines).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const states = (row['states'] ?? {}) as Record<string, string>;
      const text = Object.entries(states).map(([field, state]) => `${field}:${state}`);
      expect(lines[index]![at]).toBe(text.join(';'));
      for (const field of Object.keys(states)) expect(row[field], field).toBeNull();
    }
  });

  it('with the reason of the text, where the text is why', () => {
    const { rows } = winnerExport().json as {
      rows: { jurisdiction: string; states?: Record<string, string> }[];
    };
    const luohe = rows.filter(({ jurisdiction }) => jurisdiction === 'luohe');
    expect(luohe.length).toBeGreaterThan(0);
    expect(luohe.every(({ states }) => states?.['validUntil'] === 'not-stated')).toBe(true);
    const wuhai = rows.filter(({ jurisdiction }) => jurisdiction === 'wuhai');
    expect(wuhai.some(({ states }) => states?.['validUntil'] === undefined)).toBe(true);
  });
});

it('a record’s file carries beside a line what is explained and replied in public', () => {
  const list = placed('luohe/rounds/sample-2024/publicity-proposed-winners');
  const { audit } = JSON.parse(recordJsonText(list, 2)) as {
    audit: { result: string; acknowledged?: object; replies?: { who: string }[] }[];
  };
  const unmet = audit.filter(({ result }) => result === 'unmet');
  expect(unmet).toMatchObject([
    {
      acknowledged: { on: '2024-10-30', reason: expect.stringContaining('6天') as string },
      replies: [{ who: '一位样例市民', on: '2024-10-30', source: { remark: '样例来信' } }],
    },
  ]);
  expect(audit.filter((line) => 'replies' in line || 'acknowledged' in line)).toEqual(unmet);
});

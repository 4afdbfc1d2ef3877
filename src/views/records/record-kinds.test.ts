import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import { RECORD_KINDS } from '../../model/record-kinds.ts';
import { recordFolder } from '../../model/record.ts';
import type { RecordKindRow } from '../../model/record-kinds.ts';
import type { ReleaseEvent } from '../../schemas/exports/documents.ts';
import { validContent } from '../../testing/content-builder.ts';
import { offeredFeeds } from '../data/feeds.ts';
import { publicityExportOf } from '../lists/publicity-export.ts';
import { publicityList } from '../lists/publicity.ts';
import { roundPage } from '../rounds/round-page.ts';
import { recordDocument } from '../search/record-document.ts';
import { settings } from '../site/site.ts';
import { entriesCsv } from './entries-csv.ts';
import { withRows } from './record-paths.ts';

const KIND = 'proposed-winners';
const ROW: RecordKindRow = RECORD_KINDS[KIND];
const before = { ...ROW };
let portal: Portal;
let placed: PlacedRecord;

describe('what a kind of record is, is asked of its row:', () => {
  beforeEach(() => {
    Object.assign(settings, { origin: 'https://example.gov.cn' });
    portal = loadPortal(validContent().root).portal!;
    placed = placedRecords(portal).find(({ record }) => record.kind === KIND)!;
  });
  afterEach(() => void Object.assign(ROW, before));

  it('whether it has rows', () => {
    const paths = () => withRows([{ props: { placed, number: 1 } }]);
    const windows = () => roundPage(placed).documents.filter(({ window }) => window !== null);
    expect(entriesCsv(placed, 1)).toContain('某某样例公司');
    expect([paths().length, windows().length]).toEqual([1, 1]);
    Object.assign(ROW, { rows: null });
    expect(() => entriesCsv(placed, 1)).toThrow('it has no rows');
    expect([paths().length, windows().length]).toEqual([0, 0]);
  });

  it('in which list of all cities, and in which feed, it stands', () => {
    const rows = () => (publicityExportOf(portal).json as { rows: object[] }).rows;
    const feeds = () =>
      offeredFeeds()
        .filter(({ home }) => home === 'publicity/' || home === 'calls/')
        .filter(({ wants }) => wants?.({ kind: KIND } as ReleaseEvent))
        .map(({ name }) => name);
    expect([rows().length, publicityList(portal).groups.length]).toEqual([1, 1]);
    expect(feeds()).toEqual(['publicity']);
    Object.assign(ROW, { list: 'calls' });
    expect([rows().length, publicityList(portal).groups.length]).toEqual([0, 0]);
    expect(feeds()).toEqual(['calls']);
  });

  it('under which filter of the search it is found', () => {
    expect(recordDocument(placed).kind).toBe('list');
    Object.assign(ROW, { search: 'winners' });
    expect(recordDocument(placed).kind).toBe('winners');
  });

  it('in which folder it is published', () => {
    expect(recordFolder(placed.record)).toBe('mou/rounds/sample-1');
    Object.assign(ROW, { folder: 'revocations' });
    expect(recordFolder(placed.record)).toBe('mou/revocations');
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chinaMoment, dayOf } from '../../law/calendar/moment.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';

const SITE = { PORTAL_SAMPLES: 'off', PORTAL_ORIGIN: 'https://award.example.cn' };
const ROUND = 'jurisdictions/luohe/rounds/1';
const HOUR = 3_600_000;
/** The minute some hours from now. */
const inHours = (hours: number) => chinaMoment(new Date(Date.now() + hours * HOUR));

/** The files of a site, packed ones unpacked, in whose name or words one of some words stands. */
function traces(site: BuiltSite, words: readonly string[]): string[] {
  return site.files.flatMap((path) => {
    const bytes = Buffer.from(site.bytes(path));
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    // Where a line may end within a name is no part of the name.
    const text = `${path}\n${(packed ? gunzipSync(bytes) : bytes).toString('utf8')}`.replaceAll(
      /\s*<wbr>\s*/g,
      '',
    );
    return words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
  });
}

describe('a site built for 2022-01-01', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildSite({}, { ...SITE, PORTAL_TODAY: '2022-01-01' });
    return site.remove;
  }, 300_000);

  it('holds no trace of the notice of 2022-07-19', () => {
    const words = [
      ...['第十五届', '2022-07-19', '2022-07-20', '2022-09-15', '7月19日', '9月15日', '1058686'],
      ...['rounds/15', '读取来源', '未被列入经营异常'],
    ];
    expect(traces(site, words)).toEqual([]);
  });

  it('holds the texts, those without a date among them', () => {
    for (const text of [
      'luohe/regulations/2018',
      'wuhai/regulations/2020',
      'bayannur/regulations/draft',
    ])
      expect(site.files, text).toContain(`${text}/index.html`);
  });

  it('has no award, call or round in any of its lists', () => {
    for (const list of ['calls', 'publicity', 'winners', 'revocations', 'statistics'])
      expect(JSON.parse(site.read(`${list}/${list}.json`)), list).toMatchObject({ rows: [] });
  });
});

describe('a site built by the clock', () => {
  const [ago, ahead, tomorrow] = [inHours(-1), inHours(1), dayOf(inHours(25))];
  const overlay = mkdtempSync(join(tmpdir(), 'portal-embargo-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(overlay, path)), { recursive: true });
    writeFileSync(join(overlay, path), text);
  };
  const head = (title: string, publishedOn: string) =>
    `title: ${title}\ndocumentNumber: null\nissuer: 某市人民政府\nsignedOn: null\npublishedOn: "${publishedOn}"\nsource: { url: https://example.gov.cn/1 }\nbasis: []\n`;
  const rows = (id: string, name: string) =>
    `entries: [{ organisation: ${id}, name: ${name}, tier: quality-award }]\nobjectionChannel: null\n`;
  let site: BuiltSite;

  beforeAll(async () => {
    write(`${ROUND}/round.yaml`, 'label: 首届\nregulation: unknown\nsample: false\n');
    write(
      `${ROUND}/qualified-list.yaml`,
      `${head('一时前名单', ago)}stage: qualified-list\nwindow: null\n${rows('yishiqian', '一时前公司')}`,
    );
    write(
      `${ROUND}/qualified-list-r2.yaml`,
      `${head('改过的名单', ago)}revision: { kind: correction, on: "${ahead}", reason: 印错名称 }\nstage: qualified-list\nwindow: null\n${rows('yishiqian', '改名后公司')}`,
    );
    write(
      `${ROUND}/publicity-proposed-winners.yaml`,
      `${head('一时后名单', ahead)}stage: proposed-winners\nwindow: null\n${rows('yishihou', '一时后公司')}`,
    );
    write(
      `${ROUND}/winners.yaml`,
      `${head('明日决定', tomorrow)}approvedOn: null\ndecidedOn: "${tomorrow}"\nentries: [{ organisation: mingri, name: 明日公司, tier: quality-award, prizePaid: null }]\nattachments: [{ file: attachments/mingri.csv, title: 明日附件, size: 4, sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 }]\n`,
    );
    write(`${ROUND}/attachments/mingri.csv`, 'test');
    write('organisations/mingri.yaml', 'name: 明日公司\nformerNames: [昨日公司]\nsample: false\n');
    write(
      `jurisdictions/luohe/revocations/${tomorrow}-mingri.yaml`,
      `${head('撤销明日', tomorrow)}sample: false\norganisation: mingri\nname: 明日公司\nround: "1"\ntier: quality-award\nground: "20"\nhappenedOn: null\nfacts: 弄虚作假明日\ndecidedOn: "${tomorrow}"\ntakenBack: [award]\nbanUntil: null\n`,
    );
    site = await buildSite({ '': overlay }, SITE);
    return site.remove;
  }, 300_000);
  afterAll(() => rmSync(overlay, { recursive: true }));

  it('shows the list of an hour ago, on its page, as data and in the search', () => {
    const found = traces(site, ['一时前名单']).map((each) => each.split(':')[0]!);
    for (const path of [
      'luohe/rounds/1/qualified-list/index.html',
      'luohe/rounds/1/qualified-list/record.json',
      'publicity/index.html',
      'publicity/publicity.csv',
      'feeds/all.xml',
    ])
      expect(found, path).toContain(path);
    expect(found.some((path) => path.endsWith('.pf_fragment'))).toBe(true);
  });

  it('gives its hour beside its day', () => {
    const { rows: listed } = JSON.parse(site.read('publicity/publicity.json')) as {
      rows: Record<string, unknown>[];
    };
    expect(listed).toMatchObject([
      { title: '一时前名单', publishedOn: dayOf(ago), publishedAt: `${ago}:00+08:00` },
    ]);
    expect(site.read('publicity/publicity.csv').split('\r\n')[0]).toMatch(
      /,发布时间,states,起始时刻,截止时刻,/,
    );
    expect(JSON.parse(site.read('luohe/rounds/1/qualified-list/record.json'))).toMatchObject({
      data: { publishedOn: dayOf(ago), publishedAt: `${ago}:00+08:00` },
    });
  });

  it('holds no trace of its revision and of the list an hour ahead', () => {
    expect(
      traces(site, ['改过的名单', '改名后公司', '印错名称', '一时后', 'yishihou', ahead]),
    ).toEqual([]);
  });

  it('holds no trace of what is dated tomorrow: decision, attachment, organisation, revocation', () => {
    expect(traces(site, ['明日', '昨日公司', 'mingri', '弄虚作假明日'])).toEqual([]);
  });
});

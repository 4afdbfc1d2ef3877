import { CATALOGUE } from '../../audit/catalogue.ts';
import type { CheckCode } from '../../audit/result.ts';
import type { JudgedResult } from '../../audit/run-audit.ts';
import { comparePlaces } from '../../law/regulation/address.ts';
import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { auditSentence } from '../../messages/audit/audit-sentences.ts';
import { CHECK_WORDS } from '../../messages/audit/checks/all.ts';
import type { CheckWords } from '../../messages/audit/checks/check-words.ts';
import { auditHeading } from '../../messages/audit/headings.ts';
import { recordHref, recordLink } from '../records/record-link.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { once } from '../site/once.ts';
import { href } from '../site/site.ts';
import { auditTally, citedOnce } from './audit-panel.ts';
import type { AuditPanel } from './audit-panel.ts';

/** A file that does not keep what the check asks. */
interface Failing {
  href: string;
  city: string;
  title: string;
  sample: boolean;
  heading: string;
  sentence: string;
}

/** One check as its public page explains it, with what it found in the portal. */
export interface CheckPage {
  code: CheckCode;
  href: string;
  words: CheckWords;
  tally: AuditPanel['tally'];
  /** How many of those lines are about samples. */
  samples: number;
  /** Real files first, the newest of each first. */
  failing: Failing[];
  /** The articles it has come to rest on, text by text. */
  articles: { text: string; href: string; cites: CitationLink[] }[];
}

/** A line of the audit with the record it is about. */
interface PlacedLine {
  placed: PlacedRecord;
  line: JudgedResult;
}

/** Every check in the order of the catalogue. */
export const checkPages = once(({ portal }): CheckPage[] => {
  const lines = placedRecords(portal).flatMap((placed) =>
    (portal.audit.get(placed.record.id) ?? []).map((line): PlacedLine => ({ placed, line })),
  );
  const byCheck = Map.groupBy(lines, ({ line }) => line.check);
  return CATALOGUE.map(({ code }) => pageOf(code, byCheck.get(code) ?? []));
});

/** `/checks/window-length/`. */
export function checkPaths() {
  return checkPages().map((check) => ({ params: { check: check.code }, props: { check } }));
}

function pageOf(code: CheckCode, lines: readonly PlacedLine[]): CheckPage {
  return {
    code,
    href: href(`checks/${code}/`),
    words: CHECK_WORDS[code],
    tally: auditTally(lines.map(({ line }) => line)),
    samples: lines.filter(({ placed }) => placed.record.sample).length,
    failing: lines
      .filter(({ line }) => line.result === 'unmet')
      .map(({ placed, line }) => ({ day: dayOf(placed), row: failing(placed, line) }))
      .sort((a, b) => Number(a.row.sample) - Number(b.row.sample) || b.day.localeCompare(a.day))
      .map(({ row }) => row),
    articles: articlesOf(lines),
  };
}

const dayOf = ({ record }: PlacedRecord): string => recordLink(record).publishedOn ?? '';

function failing({ record, jurisdiction }: PlacedRecord, line: JudgedResult): Failing {
  const { title, sample } = recordLink(record);
  return {
    href: `${recordHref(record)}#audit`,
    city: jurisdiction.about.name,
    title,
    sample,
    heading: auditHeading(line),
    sentence: auditSentence(line),
  };
}

function articlesOf(lines: readonly PlacedLine[]): CheckPage['articles'] {
  const byVersion = Map.groupBy(lines, ({ placed }) => placed.version);
  return [...byVersion].flatMap(([version, of]) => {
    const places = citedOnce(of.map(({ line }) => line));
    const cites = version
      ? citationLinks(
          version,
          places.sort((a, b) => comparePlaces(a.at, b.at)),
        )
      : [];
    if (!version || cites.length === 0) return [];
    const [city = '', slug = ''] = version.id.split('/');
    return [{ text: version.about.title, href: href(`${city}/regulations/${slug}/`), cites }];
  });
}

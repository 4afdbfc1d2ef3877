import { expect } from 'vitest';
import type { AuditResult } from '../audit/result.ts';
import { runChecks } from '../audit/run-audit.ts';
import type { Check, AuditContext } from '../audit/context.ts';
import { contextOf } from '../content/validate/audit-rounds.ts';
import { officialCalendar } from '../law/calendar/working-days.ts';
import type {
  ListStage,
  PublishedList,
  PublishedRecord,
  PublishedWinners,
  Round,
} from '../model/record.ts';
import type { RecordKind } from '../model/record-kinds.ts';
import type { CallNotice } from '../schemas/records/call-notice.ts';
import type { ListEntry, WinnerEntry } from '../schemas/records/lists.ts';
import type { RoundFile } from '../schemas/records/round.ts';
import type { RevocationRecord } from '../schemas/records/revocation.ts';
import { auditSentence } from '../messages/audit/audit-sentences.ts';
import { realPortal } from './real-portal.ts';

/** The five real texts by city. */
const VERSIONS = {
  bayannur: 'draft',
  luohe: '2018',
  bayingolin: 'draft',
  jiangyin: 'draft',
  wuhai: '2020',
} as const;
export type City = keyof typeof VERSIONS;

/** What a test says of a round; everything left out is plain and lawful, a record left out does not exist. */
export interface RoundFacts {
  slug?: string;
  about?: Partial<RoundFile>;
  call?: Partial<CallNotice>;
  lists?: Partial<Record<ListStage, Partial<PublishedList>>>;
  winners?: Partial<PublishedWinners>;
  revocations?: Partial<RevocationRecord>[];
}

const BASE = {
  title: '样例',
  documentNumber: null,
  issuer: '样例机关',
  signedOn: null,
  publishedOn: '2026-06-01',
  source: null,
  basis: ['1'],
};
const CHANNEL = { office: '样例办公室', phone: '0000-0000000', address: '样例路1号' };

/**
 * A round held against a real text, among earlier rounds of the same city. What the text is on a day may be
 * overridden: `{ held: 'none' }` for a text the portal has not, `{ statusOn }` for one that ended.
 */
export function context(
  city: City,
  facts: RoundFacts,
  { earlier = [], ...rest }: { earlier?: RoundFacts[] } & Partial<AuditContext> = {},
): AuditContext {
  const { calendars, jurisdictions } = realPortal();
  const jurisdiction = jurisdictions.find((each) => each.slug === city);
  if (!jurisdiction) throw new RangeError(`the content folder holds no ${city}`);
  const round = buildRound(city, { slug: 'present', ...facts });
  const before = earlier.map((each, index) =>
    buildRound(city, { slug: `earlier-${index}`, ...each }),
  );
  const calendar = officialCalendar(calendars);
  return { ...contextOf(jurisdiction, round, [...before, round], calendar), ...rest };
}

/** A round of a real city, with the records that the facts give it. */
export function buildRound(city: City, facts: RoundFacts): Round {
  const { slug = 'present', about = {}, call, lists = {}, winners, revocations = [] } = facts;
  const at = `${city}/rounds/${slug}`;
  const record = <K extends RecordKind, T>(
    kind: K,
    id: string,
    data: T,
  ): PublishedRecord<K, T> => ({
    kind,
    id,
    jurisdiction: city,
    round: slug,
    sample: false,
    revisions: [
      {
        number: 1,
        data,
        prose: '',
        file: id,
        authored: [],
        sha256: '',
        placeOf: () => ({ file: id, line: 1, column: 1 }),
      },
    ],
  });
  return {
    slug,
    jurisdiction: city,
    about: { label: slug, regulation: VERSIONS[city], sample: false, ...about },
    callNotice: call
      ? record('call-notice', `${at}/call-notice`, {
          ...BASE,
          publishedOn: '2026-03-02',
          applications: [],
          materials: [],
          ...call,
        })
      : null,
    lists: Object.entries(lists).map(([stage, list]) =>
      record(stage as ListStage, `${at}/${stage}`, {
        ...BASE,
        publishedOn: list.window?.from ?? BASE.publishedOn,
        stage: stage as ListStage,
        window: null,
        entries: [],
        objectionChannel: CHANNEL,
        ...list,
      }),
    ),
    winners: winners
      ? record('winners', `${at}/winners`, {
          ...BASE,
          ...(winners.decidedOn ? { publishedOn: winners.decidedOn } : {}),
          approvedOn: null,
          decidedOn: '2026-11-02',
          entries: [],
          ...winners,
        })
      : null,
    followUps: [],
    revocations: revocations.map((revocation, index) =>
      record('revocation', `${city}/revocations/${index}`, {
        ...BASE,
        ...(revocation.decidedOn ? { publishedOn: revocation.decidedOn } : {}),
        ...named('a'),
        sample: false,
        round: slug,
        tier: 'quality-award',
        ground: '1',
        basis: [revocation.ground ?? '1'],
        happenedOn: null,
        facts: '样例事实',
        decidedOn: '2026-06-01',
        takenBack: [],
        banUntil: null,
        ...revocation,
      }),
    ),
  };
}

/** The organisation a letter stands for. */
export function named(letter: string): { organisation: string; name: string } {
  return { organisation: `sample-${letter}`, name: `样例${letter.toUpperCase()}公司` };
}

/** Rows of a list, one for each letter. */
export function rows(letters: string, more: Partial<ListEntry> = {}): ListEntry[] {
  return [...letters].map((letter) => ({ ...named(letter), ...more }));
}

/** Rows of a decision, one for each letter; no prize is published unless the test says so. */
export function winnersNamed(
  letters: string,
  tier = 'quality-award',
  more: Partial<WinnerEntry> = {},
): WinnerEntry[] {
  return [...letters].map((letter) => ({ ...named(letter), tier, prizePaid: null, ...more }));
}

/** What one duty comes to, as `result reason articles`, and that every line has a sentence of its own. */
export function told(check: Check, on: AuditContext): string[] {
  return check.run(on).map(asText);
}

/** The same of every duty, with what a missing or drafted text does to it. */
export function toldOfAll(on: AuditContext): string[] {
  return runChecks(on).map(asText);
}

function asText(line: AuditResult): string {
  const sentence = auditSentence(line);
  expect(sentence).toMatch(/^\S.*。$/);
  expect(sentence).not.toMatch(/undefined|NaN|null|；。|。。|（）|“”/);
  const articles = [...new Set(line.cites.map(({ at }) => at))].join('、');
  return [line.result, line.reason, articles].filter((part) => part !== '').join(' ');
}

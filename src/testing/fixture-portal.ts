import type { Jurisdiction, RegulationVersion } from '../model/portal.ts';
import { parseRegulation } from '../law/regulation/parse.ts';
import type { Rule, RulesFile } from '../schemas/rules/rules-file.ts';

const TEXT = `示例奖管理办法

第一章　总则

第一条　本办法适用于示例。

第二条　评审按下列步骤：（一）申报；（二）公示。

第二章　附则

第三条　名额为3个。

公示期为7日。
`;

/** What a fixture version says about itself; everything left out is absent from its text. */
export interface FixtureVersion {
  slug: string;
  stage?: 'draft' | 'issued';
  effectiveOn?: string;
  termYears?: number;
  /** Versions of the same jurisdiction this one repeals, by slug. */
  repeals?: string[];
  /** Numbers of documents it repeals that are not held. */
  repealsNumbers?: string[];
  /** A version it is judged to supersede. */
  supersedes?: string;
  /** Words that leave the first day blank. */
  blankEffective?: string;
  title?: string;
  documentNumber?: string;
  mayLackAmendments?: string;
  text?: string;
  rules?: Rule[];
  file?: Partial<RulesFile>;
  notes?: RegulationVersion['notes'];
}

const cites = [{ at: '1', quote: '本办法' }];

/** A jurisdiction that never existed, with the given versions in folder order. */
export function fixtureJurisdiction(slug: string, versions: FixtureVersion[]): Jurisdiction {
  return {
    slug,
    about: { name: `${slug}市`, shortName: slug, province: '示例省', award: `${slug}质量奖` },
    versions: versions.map((version) => fixtureVersion(slug, version)),
    rounds: [],
  };
}

function fixtureVersion(jurisdiction: string, version: FixtureVersion): RegulationVersion {
  const { slug, stage = 'issued', effectiveOn, termYears, text = TEXT } = version;
  return {
    slug,
    id: `${jurisdiction}/${slug}`,
    about: {
      title: version.title ?? '示例奖管理办法',
      stage,
      ...(stage === 'draft' ? { draftLabel: '征求意见稿' } : {}),
      documentNumber: version.documentNumber ?? null,
      issuer: null,
      signedOn: null,
      effective: effectiveOn
        ? { on: effectiveOn, cites }
        : version.blankEffective
          ? { on: null, cites: [{ at: '1', quote: version.blankEffective }] }
          : null,
      term: termYears ? { years: termYears, cites } : null,
      ...(version.supersedes
        ? { supersedes: { version: version.supersedes, reason: '两份文本规定同一奖项' } }
        : {}),
      ...(version.mayLackAmendments ? { mayLackAmendments: version.mayLackAmendments } : {}),
      repeals: [
        ...(version.repeals ?? []).map((repealed) => ({ version: repealed, cites })),
        ...(version.repealsNumbers ?? []).map((documentNumber) => ({ documentNumber, cites })),
      ],
      provenance: { file: `${slug}.txt`, sha256: '0'.repeat(64), unknown: [] },
    },
    text: parseRegulation(text).text,
    markdown: text,
    decision: null,
    source: new TextEncoder().encode(text),
    rules: {
      tiers: [{ id: 'quality-award', name: '质量奖', cites }],
      rules: version.rules ?? [],
      process: [],
      ...version.file,
    },
    cases: [],
    consultation: [],
    notes: version.notes ?? [],
  };
}

/** A rule on the number of places, for tables that need rules that agree or differ. */
export function placesRule(count: number, id = `places-${count}`): Rule {
  return {
    id,
    kind: 'places',
    tier: 'quality-award',
    count,
    bound: 'at-most',
    cites: [{ at: '3.p1', quote: '名额为3个' }],
  };
}

/** A rule on the cycle, for a second row. */
export function cycleRule(years: number): Rule {
  return { id: 'cycle', kind: 'cycle', years, cites };
}

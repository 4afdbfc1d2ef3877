import type { PlacedRecord } from '../../content/portal-records.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import {
  GROUNDS,
  GROUND_SIGNS,
  RECORD_ANSWER as words,
  STOPS,
  takenVerb,
} from '../../messages/records/answers.ts';
import { namedWords } from '../../messages/records/kinds.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { revocationBars } from '../organisations/city-bars.ts';
import { organisationLink } from '../organisations/organisation-index.ts';
import { bareLabel } from '../records/record-link.ts';
import { tierName } from '../records/record-version.ts';
import type { AnswerPart } from './answer.ts';
import { articleLink, inBrackets } from './article.ts';
import { outlookParts } from './outlook.ts';

/** Who lost which award, when and why, and when it may apply again. */
export function revocationAnswer(placed: PlacedRecord, data: RevocationRecord): AnswerPart[] {
  const { jurisdiction, record, round } = placed;
  const { href } = organisationLink(data.unitId ?? data.organisation);
  const name = namedWords(data);
  return [
    href ? { text: name, href } : name,
    words.ofRound(bareLabel(round), tierName(placed, data.tier)),
    ...takenParts(placed, data),
    STOPS.stop,
    ...outlookParts(jurisdiction, record.sample, revocationBars(placed)),
  ];
}

/** ，2026年5月12日被撤销（弄虚作假，第二十二条）. */
export function takenParts({ version }: PlacedRecord, data: RevocationRecord): AnswerPart[] {
  const found = version && ruleSetOf(version.rules).revocation(data);
  return [
    words.taken(takenVerb(found?.rule.as ?? {}), data.decidedOn),
    ...inBrackets(
      [
        groundName(version, data) ?? [],
        articleLink(version, [{ at: data.ground, quote: '' }]) ?? [],
      ].flat(),
    ),
  ];
}

/**
 * 弄虚作假: why an award was taken back, in a word; of several reasons behind it the one that the decision's own words
 * name. Null where they name none or several.
 */
export function groundName(
  version: RegulationVersion | undefined,
  revoked: RevocationRecord,
): string | null {
  const found = version && ruleSetOf(version.rules).revocation(revoked);
  const all = [...new Set(found?.alike.map(({ ground }) => ground))];
  const named = all.length > 1 ? all.filter((of) => GROUND_SIGNS[of]?.test(revoked.facts)) : all;
  const [ground, ...others] = named;
  return ground && others.length === 0 ? GROUNDS[ground] : null;
}

import type { PlacedRecord } from '../../content/portal-records.ts';
import type { RevocationWords } from '../../law/awards/revocation-rule.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import {
  GROUNDS,
  RECORD_ANSWER as words,
  STOPS,
  takenVerb,
} from '../../messages/records/answers.ts';
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
  const { href } = organisationLink(data.organisation);
  return [
    href ? { text: data.name, href } : data.name,
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

/** 弄虚作假: why an award was taken back, in a word; null where the rules behind it name several reasons or none. */
export function groundName(
  version: RegulationVersion | undefined,
  revoked: RevocationWords,
): string | null {
  const found = version && ruleSetOf(version.rules).revocation(revoked);
  const grounds = new Set(found?.alike.map(({ ground }) => ground));
  const [ground] = grounds;
  return ground && grounds.size === 1 ? GROUNDS[ground] : null;
}

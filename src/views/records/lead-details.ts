import type { PlacedRecord } from '../../content/portal-records.ts';
import type { PublishedList, PublishedWinners } from '../../model/record.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { NOT_READ, NOT_STATED } from '../../messages/site/blanks.ts';
import { ORDER_STEPS } from '../../messages/rules/steps.ts';
import { HONOURS, yuan } from '../../messages/records/honours.ts';
import {
  AWARD_DETAILS,
  CALL_DETAILS,
  REVOCATION_DETAILS,
  banWords,
  copiesWords,
  firmsWords,
  groundWords,
  stampedWords,
} from '../../messages/records/record-details.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { takenAs } from '../../law/awards/revocation-rule.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { banUnsaid } from '../lists/award-unsaid.ts';
import { barSentence } from '../../messages/records/bars.ts';
import { barCites, revocationBars } from '../organisations/city-bars.ts';
import { organisationLink } from '../organisations/organisation-index.ts';
import { detail } from './detail.ts';
import type { Detail, DetailLine } from './detail.ts';
import { bareLabel } from './record-link.ts';
import { placeLinks, tierName } from './record-version.ts';

/** What a reader wants of a call notice first; its dates stand in its windows. */
export function callDetails({ quota, fee, materials, stages = [], excerpt }: CallNotice): Detail[] {
  // Of a notice read in part nobody can say what it leaves out.
  const blank = excerpt ? NOT_READ : NOT_STATED;
  return [
    detail(CALL_DETAILS.quota, quota ?? blank),
    detail(CALL_DETAILS.fee, fee ?? blank),
    {
      name: CALL_DETAILS.materials,
      lines: orNotStated(
        materials.map(({ name, copies, stamped, note }) => ({
          text: [
            name,
            copies === undefined ? '' : copiesWords(copies),
            stamped === undefined ? '' : stampedWords(stamped),
            note ?? '',
          ]
            .filter((part) => part !== '')
            .join('，'),
        })),
        blank,
      ),
    },
    ...(stages.length > 0
      ? [
          {
            name: CALL_DETAILS.stages,
            lines: stages.map(({ name, planned }) => ({ text: `${name}：${planned}` })),
          },
        ]
      : []),
  ];
}

/** What a reader wants of a list first; its window stands beside. */
export function listFacts(placed: PlacedRecord, { entries }: PublishedList): Detail[] {
  const tiers = entries.flatMap(({ tier }) => (tier === undefined ? [] : [tier]));
  return [{ name: AWARD_DETAILS.listed, lines: tierCounts(placed, entries.length, tiers) }];
}

/** What a reader wants of a decision first. */
export function winnersFacts(placed: PlacedRecord, data: PublishedWinners): Detail[] {
  const { entries, vacant = [], decidedOn, approvedOn, approvals } = data;
  const { version } = placed;
  const paid = entries.reduce((sum, { prizePaid }) => sum + (prizePaid ?? 0), 0);
  const known = entries.every(({ prizePaid }) => prizePaid !== null);
  return [
    detail(AWARD_DETAILS.decidedOn, decidedOn),
    ...(approvals?.map(({ step, on }) => detail(ORDER_STEPS[step], on)) ?? [
      detail(AWARD_DETAILS.approvedOn, approvedOn ?? NOT_STATED),
    ]),
    {
      name: AWARD_DETAILS.won,
      lines: tierCounts(
        placed,
        entries.length,
        entries.map(({ tier }) => tier),
      ),
    },
    ...(vacant.length > 0
      ? [detail(AWARD_DETAILS.vacant, vacant.map((tier) => tierName(version, tier)).join('、'))]
      : []),
    ...(paid > 0
      ? [detail(AWARD_DETAILS.prize, yuan(paid) + (known ? '' : AWARD_DETAILS.prizeInPart))]
      : []),
  ];
}

/** What a reader wants of a revocation first. */
export function revocationFacts(placed: PlacedRecord, data: RevocationRecord): Detail[] {
  const { version } = placed;
  const [ground] = placeLinks(version, [data.ground]);
  return [
    detail(REVOCATION_DETAILS.organisation, data.name, organisationLink(data.organisation)),
    detail(
      REVOCATION_DETAILS.award,
      `${bareLabel(placed.round)} · ${tierName(version, data.tier)}`,
    ),
    detail(
      REVOCATION_DETAILS.ground,
      ground?.label ?? groundWords(data.ground),
      ground ? { href: ground.href } : {},
    ),
    detail(REVOCATION_DETAILS.happenedOn, data.happenedOn ?? NOT_STATED),
    detail(REVOCATION_DETAILS.facts, data.facts),
    detail(REVOCATION_DETAILS.decidedOn, data.decidedOn),
    takenFact(version, data),
    banFact(placed, data),
  ];
}

/** What was taken back, in the verbs of the clause behind the decision. */
function takenFact(version: RegulationVersion | undefined, data: RevocationRecord): Detail {
  const found = version && ruleSetOf(version.rules).revocation(data);
  const taken = takenAs(data.takenBack, found?.rule ?? {});
  return {
    name: taken.some((each) => 'as' in each)
      ? REVOCATION_DETAILS.takenBackAsWritten
      : REVOCATION_DETAILS.takenBack,
    lines: orNotStated(
      taken.map((each) => ({ text: 'as' in each ? each.as : HONOURS[each.code] })),
    ),
  };
}

/** The ban of the decision or of the clause behind it, and the conditions that bar beside it. */
function banFact(placed: PlacedRecord, data: RevocationRecord): Detail {
  const bars = revocationBars(placed);
  const conditions = bars.filter(({ kind }) => kind === 'condition');
  const ban = bars.find(({ kind, printed }) => kind === 'ban' && !printed);
  const unsaid = banUnsaid(placed.version, data, conditions.length > 0);
  return {
    name: REVOCATION_DETAILS.ban,
    lines: [
      { text: banWords(data.banUntil, ban?.until, unsaid) },
      ...conditions.map((bar) => {
        const [cite] = barCites(bar);
        return { text: barSentence(bar), ...(cite ? { href: cite.href } : {}) };
      }),
    ],
  };
}

function tierCounts(placed: PlacedRecord, total: number, tiers: readonly string[]): DetailLine[] {
  const { version } = placed;
  const counts = Map.groupBy(tiers, (tier) => tier);
  return [
    { text: firmsWords(total) },
    ...[...counts].map(([tier, all]) => ({
      text: firmsWords(all.length, tierName(version, tier)),
    })),
  ];
}

function orNotStated(lines: DetailLine[], blank: string = NOT_STATED): DetailLine[] {
  return lines.length > 0 ? lines : [{ text: blank }];
}

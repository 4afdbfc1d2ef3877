import type { PlacedRecord } from '../../content/portal-records.ts';
import type { PublishedWinners } from '../../model/record.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { NOT_STATED, blankWords } from '../../messages/site/blanks.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { ORDER_STEPS } from '../../messages/rules/steps.ts';
import { HONOURS } from '../../messages/records/honours.ts';
import {
  AWARD_DETAILS,
  CALL_DETAILS,
  REVOCATION_DETAILS,
  banWords,
  groundWords,
  groundsWords,
  materialWords,
} from '../../messages/records/record-details.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { takenAs } from '../../law/awards/revocation-rule.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { banUnsaid } from '../lists/award-unsaid.ts';
import { barWords } from '../answers/outlook.ts';
import { barCites, revocationBars } from '../organisations/city-bars.ts';
import { detail } from './detail.ts';
import type { Detail, DetailLine } from './detail.ts';
import { placeLinks } from './record-version.ts';

/** What a reader wants of a call notice first; its dates stand in its windows. */
export function callDetails({ quota, fee, materials, stages = [], excerpt }: CallNotice): Detail[] {
  const blank = blankWords({ excerpt });
  return [
    detail(CALL_DETAILS.quota, quota ?? blank),
    detail(CALL_DETAILS.fee, fee ?? blank),
    {
      name: CALL_DETAILS.materials,
      lines: orNotStated(
        materials.map((each) => ({ text: materialWords(each) })),
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

/** The steps a decision took, beside the day that its answer names. */
export function winnersFacts({ approvedOn, approvals, excerpt }: PublishedWinners): Detail[] {
  return (
    approvals?.map(({ step, on }) => detail(ORDER_STEPS[step], fullDayWords(on))) ?? [
      detail(
        AWARD_DETAILS.approvedOn,
        approvedOn ? fullDayWords(approvedOn) : blankWords({ excerpt }),
      ),
    ]
  );
}

/** What a revocation rests on and brings, beside what its answer says. */
export function revocationFacts(placed: PlacedRecord, data: RevocationRecord): Detail[] {
  const { version } = placed;
  return [
    { name: REVOCATION_DETAILS.ground, lines: groundLines(version, data) },
    detail(
      REVOCATION_DETAILS.happenedOn,
      data.happenedOn ? fullDayWords(data.happenedOn) : blankWords(data),
    ),
    detail(REVOCATION_DETAILS.facts, data.facts),
    takenFact(version, data),
    banFact(placed, data),
  ];
}

/** The ground in the words of its clause, and the way there; a place that names several grounds tells none. */
function groundLines(version: RegulationVersion | undefined, data: RevocationRecord): DetailLine[] {
  const found = version && ruleSetOf(version.rules).revocation(data);
  const [place] = placeLinks(version, [data.ground]);
  return [
    ...(found?.exact ? [{ text: groundsWords(found.alike.map(({ text }) => text)) }] : []),
    place ? { text: place.label, href: place.href } : { text: groundWords(data.ground) },
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
      ...conditions.flatMap((bar) => {
        const [cite] = barCites(bar);
        const sentence = { text: barWords(bar, placed.jurisdiction, placed.record.sample) };
        return cite ? [sentence, { text: cite.label, href: cite.href }] : [sentence];
      }),
    ],
  };
}

function orNotStated(lines: DetailLine[], blank: string = NOT_STATED): DetailLine[] {
  return lines.length > 0 ? lines : [{ text: blank }];
}

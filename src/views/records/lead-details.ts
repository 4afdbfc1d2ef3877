import type { PlacedRecord } from '../../content/portal-records.ts';
import type { PublishedList, PublishedWinners } from '../../model/record.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { RevocationRecord } from '../../schemas/records/revocation.ts';
import { NOT_READ, NOT_STATED } from '../../messages/site/blanks.ts';
import { TAKEN_BACK, yuan } from '../../messages/records/honours.ts';
import { revocationBan } from '../../law/awards/apply-again.ts';
import { organisationHref } from '../organisations/organisation-id.ts';
import { detail } from './detail.ts';
import type { Detail, DetailLine } from './detail.ts';
import { bareLabel } from './record-link.ts';
import { placeLinks, tierName } from './record-version.ts';

/** What a reader wants of a call notice first; its dates stand in its windows. */
export function callDetails({ quota, fee, materials, stages = [], excerpt }: CallNotice): Detail[] {
  // Of a notice read in part nobody can say what it leaves out.
  const blank = excerpt ? NOT_READ : NOT_STATED;
  return [
    detail('名额', quota ?? blank),
    detail('收费', fee ?? blank),
    {
      name: '申报材料',
      lines: orNotStated(
        materials.map(({ name, copies, stamped, note }) => ({
          text: [
            name,
            copies === undefined ? '' : `一式${copies}份`,
            stamped === undefined ? '' : stamped ? '加盖公章' : '不需盖章',
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
            name: '工作安排',
            lines: stages.map(({ name, planned }) => ({ text: `${name}：${planned}` })),
          },
        ]
      : []),
  ];
}

/** What a reader wants of a list first; its window stands beside. */
export function listFacts(placed: PlacedRecord, { entries }: PublishedList): Detail[] {
  const tiers = entries.flatMap(({ tier }) => (tier === undefined ? [] : [tier]));
  return [{ name: '列入', lines: tierCounts(placed, entries.length, tiers) }];
}

/** What a reader wants of a decision first. */
export function winnersFacts(placed: PlacedRecord, data: PublishedWinners): Detail[] {
  const { entries, vacant = [], decidedOn, approvedOn } = data;
  const { version } = placed;
  const paid = entries.reduce((sum, { prizePaid }) => sum + (prizePaid ?? 0), 0);
  const known = entries.every(({ prizePaid }) => prizePaid !== null);
  return [
    detail('决定日期', decidedOn),
    detail('批准日期', approvedOn ?? NOT_STATED),
    {
      name: '获奖',
      lines: tierCounts(
        placed,
        entries.length,
        entries.map(({ tier }) => tier),
      ),
    },
    ...(vacant.length > 0
      ? [detail('空缺', vacant.map((tier) => tierName(version, tier)).join('、'))]
      : []),
    ...(paid > 0
      ? [detail('已公开的奖金', yuan(paid) + (known ? '' : '（部分组织的奖金未公开）'))]
      : []),
  ];
}

/** What a reader wants of a revocation first. */
export function revocationFacts(placed: PlacedRecord, data: RevocationRecord): Detail[] {
  const { version } = placed;
  const [ground] = placeLinks(version, [data.ground]);
  return [
    detail('组织', data.name, { href: organisationHref(data.organisation) }),
    detail('被撤销的奖项', `${bareLabel(placed.round)} · ${tierName(version, data.tier)}`),
    detail(
      '撤销事由',
      ground?.label ?? `办法“${data.ground}”（文本未收录）`,
      ground ? { href: ground.href } : {},
    ),
    detail('事由发生', data.happenedOn ?? NOT_STATED),
    detail('事实', data.facts),
    detail('决定日期', data.decidedOn),
    {
      name: '撤销、收回',
      lines: orNotStated(data.takenBack.map((each) => ({ text: TAKEN_BACK[each] }))),
    },
    banFact(placed, data),
  ];
}

function banFact(placed: PlacedRecord, data: RevocationRecord): Detail {
  if (data.banUntil) return detail('不得申报', `决定写明至 ${data.banUntil}`);
  const rules = placed.version?.rules;
  const ban = rules && revocationBan(data, rules, []);
  return detail(
    '不得申报',
    ban ? `决定未写明；按办法推算至 ${ban.until}（该日在内）` : '决定未写明，办法未规定',
  );
}

function tierCounts(placed: PlacedRecord, total: number, tiers: readonly string[]): DetailLine[] {
  const { version } = placed;
  const counts = Map.groupBy(tiers, (tier) => tier);
  return [
    { text: `${total} 家` },
    ...[...counts].map(([tier, all]) => ({ text: `${tierName(version, tier)} ${all.length} 家` })),
  ];
}

function orNotStated(lines: DetailLine[], blank: string = NOT_STATED): DetailLine[] {
  return lines.length > 0 ? lines : [{ text: blank }];
}

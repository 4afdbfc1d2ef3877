import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import { revocationBan } from '../../law/awards/apply-again.ts';
import type { Revoked } from '../../law/awards/apply-again.ts';
import { decisionDays } from '../../law/eligibility/decision-days.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current, isOn } from '../../model/record.ts';
import { LIST_COLUMNS } from '../../messages/records/list-pages.ts';
import { organisationHref } from '../organisations/organisation-id.ts';
import { portal } from '../site/site.ts';
import { recordHref } from '../records/record-link.ts';
import { placeLinks, tierName } from '../records/record-version.ts';
import { banUnsaid } from './award-unsaid.ts';
import { listPage } from './list-page.ts';
import type { ListItem, ListPage } from './list-page.ts';

/** Every award taken back. */
export function revocationList(held: Portal = portal()): ListPage {
  return listPage(LIST_COLUMNS.revocations, placedRecords(held).flatMap(rowsOf));
}

function rowsOf(placed: PlacedRecord): ListItem[] {
  const { record } = placed;
  if (!isOn('revocations', record) || isWithdrawn(record)) return [];
  const { version } = placed;
  const revocation = current(record);
  const { name, organisation, tier, decidedOn, ground } = revocation;
  const until = bannedUntil(placed, revocation);
  return [
    {
      placed,
      on: decidedOn,
      tiers: [tier],
      clock: { kind: 'ban', from: decidedOn, until },
      cells: [
        { kind: 'link', text: name, href: organisationHref(organisation) },
        { kind: 'text', text: tierName(version, tier) },
        { kind: 'link', text: decidedOn, href: recordHref(record) },
        { kind: 'cites', cites: placeLinks(version, [ground]) },
        { kind: 'day', on: until, blank: banUnsaid(version, revocation) },
      ],
    },
  ];
}

/** The last day on which the organisation may not apply: the decision's own, else the text's; null for none. */
export function bannedUntil(placed: PlacedRecord, revoked: Revoked): string | null {
  const { version } = placed;
  if (!version) return revoked.banUntil;
  const rounds = decisionDays(placed.jurisdiction.rounds);
  return revocationBan(revoked, ruleSetOf(version.rules), rounds)?.until ?? null;
}

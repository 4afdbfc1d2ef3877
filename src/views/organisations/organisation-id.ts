import type { OrganisationEntry } from '../../model/record.ts';
import { once } from '../site/once.ts';
import { href } from '../site/site.ts';

const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/**
 * The one id of an organisation, lower case as in addresses. A list may print its credit code while its file
 * goes by a slug: the file's name then stands for both.
 */
export function canonicalId(organisation: string): string {
  const id = organisation.toLowerCase();
  const { byId, byCode } = filed();
  return byId.has(id) ? id : (byCode.get(organisation)?.id ?? id);
}

const filed = once(({ portal: { organisations } }) => ({
  byId: new Map(organisations.map((each) => [each.id, each])),
  byCode: new Map(organisations.map((each) => [each.about.creditCode, each])),
}));

/** What the portal has on file about an organisation beside the lists. */
export function filedOrganisation(id: string): OrganisationEntry | undefined {
  return filed().byId.get(id);
}

/** The credit code, where a list printed one; null for a slug. */
export function printedCode(organisation: string): string | null {
  return CREDIT_CODE.test(organisation) ? organisation : null;
}

/** Address of an organisation's page. */
export function organisationHref(organisation: string): string {
  return href(`organisations/${canonicalId(organisation)}/`);
}

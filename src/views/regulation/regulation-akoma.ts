import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { akomaNtoso } from '../../formats/akoma-ntoso.ts';
import type { AkomaDetails } from '../../formats/akoma-ntoso.ts';
import { validityOf } from '../../law/regulation/governing-version.ts';
import { textRegistration } from '../register/register.ts';
import { buildDay, portal } from '../site/site.ts';
import { decidedOn } from './decision.ts';
import { versionDetails } from './version-details.ts';

/** A version as Akoma Ntoso, recorded on the day it was registered, or today while it is not. */
export function regulationAkoma(jurisdiction: Jurisdiction, version: RegulationVersion): string {
  const { about, slug, text } = version;
  return akomaNtoso(
    {
      id: `${jurisdiction.slug}/regulations/${slug}`,
      title: about.title,
      draft: about.stage === 'draft',
      documentNumber: about.documentNumber,
      issuer: about.issuer,
      signedOn: about.signedOn?.on ?? null,
      effectiveOn: versionDetails(jurisdiction, version).effectiveOn,
      amended: amendedBy(jurisdiction, version),
      recordedOn: textRegistration(jurisdiction.slug, slug).entry?.on ?? buildDay(),
      portal: portal().site.name,
    },
    text,
  );
}

function amendedBy(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
): AkomaDetails['amended'] {
  const decided = decidedOn(jurisdiction, version);
  if (!decided) return null;
  const { amends, earlier } = decided;
  return {
    earlier: `${jurisdiction.slug}/regulations/${earlier.slug}`,
    begun: validityOf(earlier).effectiveOn,
    decision: amends.title,
    on: amends.effective.on,
    byPortal: amends.consolidatedBy === 'portal',
  };
}

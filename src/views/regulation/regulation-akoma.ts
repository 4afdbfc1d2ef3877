import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { akomaNtoso } from '../../formats/akoma-ntoso.ts';
import { textRegistration } from '../register/register.ts';
import { buildDay, portal } from '../site/site.ts';
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
      recordedOn: textRegistration(jurisdiction.slug, slug).entry?.on ?? buildDay(),
      portal: portal().site.name,
    },
    text,
  );
}

import type { LinkedData } from './linked-data.ts';

/** The award a government gives (schema.org GovernmentService): for whom it is, and by which text. */
export function awardService(facts: {
  award: string;
  /** What kind of service giving it is. */
  serviceType: string;
  place: string;
  province: string;
  url: string;
  regulationUrl: string | null;
}): LinkedData {
  return {
    '@type': 'GovernmentService',
    name: facts.award,
    serviceType: facts.serviceType,
    url: facts.url,
    areaServed: {
      '@type': 'AdministrativeArea',
      name: facts.place,
      containedInPlace: { '@type': 'AdministrativeArea', name: facts.province },
    },
    ...(facts.regulationUrl ? { termsOfService: facts.regulationUrl } : {}),
  };
}

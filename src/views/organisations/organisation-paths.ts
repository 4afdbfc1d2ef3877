import { organisations } from './organisation-index.ts';

/** One static path per organisation. */
export function organisationPaths() {
  return organisations().map((organisation) => ({
    params: { id: organisation.id },
    props: { organisation },
  }));
}

import { portal } from '../site/site.ts';
import { canonicalId } from './organisation-id.ts';
import { organisation, organisations } from './organisation-index.ts';

/** One static path per organisation. */
export function organisationPaths() {
  return organisations().map((organisation) => ({
    params: { id: organisation.id },
    props: { organisation },
  }));
}

/** The addresses that ids had which gave way to another: an address once public leads somewhere for ever. */
export function movedPaths() {
  return [...portal().same.kept].flatMap(([moved, stays]) => {
    const to = organisation(canonicalId(stays));
    return to && to.id !== moved ? [{ params: { moved }, props: { to } }] : [];
  });
}

import { alikeIn } from '../../content/organisations/alike.ts';
import { once } from '../site/once.ts';
import { portal } from '../site/site.ts';
import { canonicalId, organisationHref } from './organisation-id.ts';
import { organisation } from './organisation-index.ts';
import type { Organisation } from './organisation-index.ts';

const pairs = once((site) => alikeIn(site.portal).map((pair) => pair.map(({ id }) => id)));

/** The organisations that may be the same as one: nobody has decided, and nothing is merged. */
export function alikeTo({ id }: Organisation): { name: string; href: string }[] {
  return pairs()
    .filter((pair) => pair.includes(id))
    .flatMap((pair) => organisation(pair.find((each) => each !== id) ?? '') ?? [])
    .map((other) => ({ name: other.name, href: organisationHref(other.id) }));
}

/** Why names that were listed apart are one here, as the editor says; empty where none were. */
export function foundSame({ id }: Organisation): string[] {
  return portal()
    .same.decided.filter(({ ids, same }) => same && canonicalId(ids[0]!) === id)
    .map(({ reason }) => reason);
}

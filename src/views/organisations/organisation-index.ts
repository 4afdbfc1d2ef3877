import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current, hasRows } from '../../model/record.ts';
import type { Recipient } from '../../model/recipients.ts';
import type { PublishedList } from '../../model/record.ts';
import { once } from '../site/once.ts';
import {
  canonicalId,
  filedOrganisation,
  organisationHref,
  printedCode,
} from './organisation-id.ts';

/** A record that names an organisation, and the name it prints. */
export interface Mention {
  placed: PlacedRecord;
  organisation: string;
  /** As printed; null where it only takes another's place, by its id. */
  name: string | null;
}

/** An organisation as everything published names it. */
export interface Organisation {
  id: string;
  name: string;
  /** Other names it was listed under or is known to have had. */
  otherNames: string[];
  creditCode: string | null;
  sample: boolean;
  remark: string | null;
  mentions: Mention[];
}

/** Every organisation that a standing record or a file names, by the pinyin of its name. */
export const organisations = once((site): readonly Organisation[] =>
  [...organisationIndex(site).values()].sort((a, b) => BY_PINYIN.compare(a.name, b.name)),
);

const BY_PINYIN = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** An organisation by its id. */
export function organisation(id: string): Organisation | undefined {
  return organisationIndex().get(id);
}

/** Where an organisation's page is; nothing where it has none, for no standing record names it. */
export function organisationLink(id: string): { href?: string } {
  return organisation(canonicalId(id)) ? { href: organisationHref(id) } : {};
}

const organisationIndex = once(({ portal }): ReadonlyMap<string, Organisation> => {
  const mentions = Map.groupBy(placedRecords(portal).flatMap(mentionsOf), (each) =>
    canonicalId(each.organisation),
  );
  const ids = new Set([...mentions.keys(), ...portal.organisations.map(({ id }) => id)]);
  return new Map([...ids].map((id) => [id, describe(id, mentions.get(id) ?? [])]));
});

function mentionsOf(placed: PlacedRecord): Mention[] {
  const { record } = placed;
  if (isWithdrawn(record)) return [];
  if (record.kind === 'revocation')
    return mentioned(current(record)).map((each) => ({ placed, ...each }));
  if (!hasRows(record)) return [];
  const { entries, objections } = current<Listing>(record);
  const replacements = (objections?.outcomes ?? []).flatMap(({ replacedBy }) =>
    replacedBy === undefined || entries.some((entry) => entry.organisation === replacedBy)
      ? []
      : [{ organisation: replacedBy, name: null }],
  );
  return [...entries.flatMap(mentioned), ...replacements].map((each) => ({ placed, ...each }));
}

interface Listing {
  entries: Row[];
  objections?: PublishedList['objections'];
}

interface Row {
  organisation: string;
  name: string;
  kind?: Recipient | undefined;
  unit?: string | undefined;
  unitId?: string;
}

/** Whom a row names as an organisation: a team or project stands on the page of its unit, a person on none. */
function mentioned({ organisation, name, kind = 'organisation', unit, unitId }: Row) {
  if (kind === 'organisation') return [{ organisation, name }];
  return kind !== 'person' && unitId !== undefined
    ? [{ organisation: unitId, name: unit ?? null }]
    : [];
}

function describe(id: string, mentions: Mention[]): Organisation {
  const about = filedOrganisation(id)?.about;
  const names = mentions.flatMap((each) => each.name ?? []);
  const name = about?.name ?? names.at(-1) ?? id;
  const others = new Set([...(about?.formerNames ?? []), ...names]);
  others.delete(name);
  const codes = mentions.map((each) => printedCode(each.organisation));
  return {
    id,
    name,
    otherNames: [...others],
    creditCode: about?.creditCode ?? codes.find((code) => code !== null) ?? null,
    sample: about?.sample ?? mentions.every(({ placed }) => placed.record.sample),
    remark: about?.remark ?? null,
    mentions,
  };
}

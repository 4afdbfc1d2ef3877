import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { awardService } from '../../formats/linked-data/award-service.ts';
import { dataset } from '../../formats/linked-data/dataset.ts';
import { legislation } from '../../formats/linked-data/legislation.ts';
import type { LinkedData } from '../../formats/linked-data/linked-data.ts';
import { webSite } from '../../formats/linked-data/web-site.ts';
import { DATA_PAGE, SERVICE_TYPE } from '../../messages/site/data.ts';
import { buildDay, href, isDemonstration, portal } from './site.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';

/** The portal, as its first page tells it. */
export function portalSite(): LinkedData {
  const { name, description } = portal().site;
  return webSite({ name, description, url: href('') });
}

/** A version of a regulation with the files it is offered as. */
export function legislationOf(jurisdiction: Jurisdiction, version: RegulationVersion): LinkedData {
  const { about } = version;
  const facts = versionDetails(jurisdiction, version);
  return legislation({
    url: facts.href,
    title: about.title,
    draftLabel: about.draftLabel ?? null,
    documentNumber: about.documentNumber,
    issuer: about.issuer,
    place: jurisdiction.about.name,
    signedOn: about.signedOn?.on ?? null,
    status: facts.status.code,
    hasTerm: facts.lastDay !== null,
    files: [
      { url: `${facts.href}akoma-ntoso.xml`, mediaType: 'application/akn+xml' },
      { url: `${facts.href}regulation.json`, mediaType: 'application/json' },
      { url: `${facts.href}text.txt`, mediaType: 'text/plain' },
    ],
  });
}

/** A list across all cities, or the catalogue, with its files; samples in it are said in its description. */
export function datasetOf(page: {
  path: string;
  name: string;
  description: string;
  files: readonly { path: string; mediaType: string }[];
}): LinkedData {
  return dataset({
    name: page.name,
    description: isDemonstration()
      ? `${page.description}${DATA_PAGE.demonstration}`
      : page.description,
    url: href(page.path),
    on: buildDay(),
    licence: portal().site.licence ?? null,
    files: page.files.map(({ path, mediaType }) => ({ url: href(path), mediaType })),
  });
}

/** A list across all cities as a dataset of three files. */
export function listDataset(list: string, name: string, description: string): LinkedData {
  return datasetOf({
    path: `${list}/`,
    name,
    description,
    files: [
      { path: `${list}/${list}.csv`, mediaType: 'text/csv' },
      {
        path: `${list}/${list}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
      { path: `${list}/${list}.json`, mediaType: 'application/json' },
    ],
  });
}

/** The award of a city. */
export function awardServiceOf(jurisdiction: Jurisdiction): LinkedData {
  const { slug, about } = jurisdiction;
  const version = leadingVersion(jurisdiction);
  return awardService({
    award: about.award,
    serviceType: SERVICE_TYPE,
    place: about.name,
    province: about.province,
    url: href(`${slug}/`),
    regulationUrl: version ? versionDetails(jurisdiction, version).href : null,
  });
}

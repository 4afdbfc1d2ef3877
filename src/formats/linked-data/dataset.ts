import type { LinkedData } from './linked-data.ts';

/** A list or catalogue offered as files (schema.org Dataset). */
export function dataset(facts: {
  name: string;
  description: string;
  url: string;
  /** The day the data are of. */
  on: string;
  licence: string | null;
  files: readonly { url: string; mediaType: string }[];
}): LinkedData {
  return {
    '@type': 'Dataset',
    name: facts.name,
    description: facts.description,
    url: facts.url,
    inLanguage: 'zh-CN',
    dateModified: facts.on,
    isAccessibleForFree: true,
    ...(facts.licence ? { license: facts.licence } : {}),
    distribution: facts.files.map(({ url, mediaType }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: mediaType,
    })),
  };
}

/** What the site shows and no entry of the register covers, by the files of the content folder it stands in. */
export const UNCOVERED = {
  samples: /^jurisdictions\/[^/]+\/(?:rounds\/sample-[^/]+|revocations)\//,
  cities: /^jurisdictions\/[^/]+\/jurisdiction\.yaml$/,
  cases: /^jurisdictions\/[^/]+\/regulations\/[^/]+\/cases\.yaml$/,
  organisations: /^(?:organisations\/|same-organisations\.yaml$)/,
  questions: /^questions\.yaml$/,
  guides: /^guides\//,
  site: /^site\.yaml$/,
} as const;

export type UncoveredKind = keyof typeof UNCOVERED;

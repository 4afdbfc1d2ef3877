import type { Finding } from '../model/finding.ts';
import { jurisdictionFile } from '../schemas/jurisdiction.ts';
import { questionsFile } from '../schemas/questions.ts';
import { siteFile } from '../schemas/site.ts';
import { auditRounds } from './validate/audit-rounds.ts';
import { checkOrganisations, checkSame } from './validate/organisations.ts';
import { checkPersonalData } from './validate/personal-data.ts';
import { checkPublished } from './register/published.ts';
import { checkHeld } from './validate/papers/held.ts';
import { checkHappened } from './validate/happened.ts';
import { checkRecords } from './validate/records.ts';
import { regionsOf } from '../law/calendar/regions.ts';
import { checkYearsInUse } from './validate/calendar.ts';
import { TAKEN_FROM_CITIES, checkSlug } from './validate/slugs.ts';
import { checkAmendments } from './validate/amendments.ts';
import { checkTwins, checkVersions } from './validate/versions.ts';
import { reachedBy } from './embargo/reached.ts';
import { checkSiteLinks } from './prose/site-links.ts';
import { ContentFolder } from './read/content-folder.ts';
import type { Jurisdiction, Portal } from '../model/portal.ts';
import { publicationsOf } from './register/publications.ts';
import { readCalendars } from './read/calendars.ts';
import { readFile } from './read/file.ts';
import { readGuides } from './read/guides.ts';
import { readOrganisations } from './read/organisations.ts';
import { SAME_ORGANISATIONS, readSameOrganisations } from './organisations/same-organisations.ts';
import { entryOf, readPublished } from './register/read-published.ts';
import { readRounds } from './read/rounds.ts';
import { PUBLISHED, SEAL, STATES } from './register/register-files.ts';
import { readVersion } from './read/version.ts';
import { readSettings } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { rememberRedacted } from './register/remember-redacted.ts';

/** What people ask; a folder without it has no such page. */
const QUESTIONS = 'questions.yaml';

/** The portal, or everything that is wrong with the content: never half of it. */
export type Loaded = { portal: Portal; findings: [] } | { portal: null; findings: Finding[] };

/**
 * Reads a content folder completely, validates it and resolves its cross-references. Samples are validated
 * even when they are left out, and so is what is not public yet.
 */
export function loadPortal(
  root: string,
  settings: Partial<Settings> = {},
): Loaded {
  const { samples, reached, ...clock } = { ...readSettings(), samples: true, ...settings };
  const folder = new ContentFolder(root);
  if (folder.isFile()) return { portal: null, findings: folder.findings };
  // A link may lead anywhere, to itself or out of the folder: nothing is read behind one.
  if (folder.refuseLinks()) return { portal: null, findings: sorted(folder.findings) };
  folder.expectOnly('', [
    'README.md',
    'fields.md',
    'site.yaml',
    QUESTIONS,
    PUBLISHED,
    SEAL,
    STATES,
    'guides',
    'jurisdictions',
    'organisations',
    SAME_ORGANISATIONS,
    'calendars',
  ]);
  const site = readFile(folder, 'site.yaml', siteFile);
  folder.same = readSameOrganisations(folder);
  const slugs = folder.folders('jurisdictions');
  if (slugs.length === 0) folder.add('no-jurisdiction', 'jurisdictions', {});
  const jurisdictions = slugs
    .map((slug) => readJurisdiction(folder, slug))
    .filter((each) => each !== null)
    .sort(
      (a, b) =>
        (a.about.order ?? Infinity) - (b.about.order ?? Infinity) || (a.slug < b.slug ? -1 : 1),
    );
  const questions = folder.names('').includes(QUESTIONS)
    ? readFile(folder, QUESTIONS, questionsFile)
    : [];
  const guides = readGuides(folder, jurisdictions);
  const organisations = readOrganisations(folder);
  const regions = jurisdictions.flatMap(({ about }) => regionsOf(about));
  const calendars = readCalendars(folder, [...new Set(regions)]);
  checkYearsInUse(folder, jurisdictions, calendars);
  for (const each of jurisdictions) checkRecords(folder, each, organisations);
  checkHeld(folder, jurisdictions);
  checkTwins(folder, jurisdictions);
  const today = { real: reached, samples: site?.demoDay ?? reached };
  for (const each of jurisdictions) checkHappened(folder, each, today);
  checkOrganisations(folder, jurisdictions, organisations);
  checkSame(folder);
  checkPersonalData(folder);
  const published = readPublished(folder);
  const publications = publicationsOf(folder, jurisdictions, published);
  const unpublished = checkPublished(folder, published, publications);
  rememberRedacted(jurisdictions, published);
  const sound = jurisdictions.filter(({ slug }) => isSound(folder, slug));
  const audit = auditRounds(sound, organisations, calendars);
  const findings = [...folder.findings, ...audit.findings];
  if (findings.length > 0 || !site) return { portal: null, findings: sorted(findings) };
  const portal = {
    site,
    jurisdictions,
    organisations,
    same: folder.same,
    questions: questions ?? [],
    guides,
    calendars,
    audit: audit.lines,
    ledger: published.map(entryOf),
    publications,
    unpublished,
  };
  const shown = samples ? portal : withoutSamples(portal);
  checkSiteLinks(folder, folder.siteLinks, shown, reachedBy(shown, { ...clock, reached }));
  return folder.findings.length > 0
    ? { portal: null, findings: sorted(folder.findings) }
    : { portal: shown, findings: [] };
}

/** Records are held against the text only where every file can be read: a file left out would look unpublished. */
function isSound(folder: ContentFolder, slug: string): boolean {
  const path = folder.shown(`jurisdictions/${slug}/`);
  return !folder.findings.some(({ file }) => file.startsWith(path));
}

function readJurisdiction(folder: ContentFolder, slug: string): Jurisdiction | null {
  const path = `jurisdictions/${slug}`;
  checkSlug(folder, path, slug, TAKEN_FROM_CITIES);
  folder.expectOnly(path, ['jurisdiction.yaml', 'regulations', 'rounds', 'revocations']);
  const about = readFile(folder, `${path}/jurisdiction.yaml`, jurisdictionFile);
  const names = folder.folders(`${path}/regulations`);
  const versions = names
    .map((version) => readVersion(folder, slug, version, names))
    .filter((each) => each !== null);
  checkVersions(folder, { slug, versions });
  checkAmendments(folder, { slug, versions });
  const rounds = readRounds(folder, slug, names);
  return about && { slug, about, versions, rounds };
}

function withoutSamples(portal: Portal): Portal {
  return {
    ...portal,
    jurisdictions: portal.jurisdictions.map((jurisdiction) => ({
      ...jurisdiction,
      rounds: jurisdiction.rounds.filter((round) => !round.about.sample),
    })),
    organisations: portal.organisations.filter((each) => !each.about.sample),
  };
}

function sorted(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

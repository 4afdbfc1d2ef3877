import { createHash } from 'node:crypto';
import { parseRegulation } from '../../law/regulation/parse.ts';
import { notesFile, regulationFile } from '../../schemas/regulation.ts';
import { consultation } from '../../schemas/records/consultation.ts';
import { casesFile } from '../../schemas/rules/cases.ts';
import { rulesFile } from '../../schemas/rules/rules-file.ts';
import { checkAccounting } from '../validate/accounting.ts';
import { checkCases } from '../validate/cases.ts';
import { checkCitations } from '../validate/citations.ts';
import { checkOffice } from '../validate/office.ts';
import { checkOwnWords } from '../validate/quoted/own-words.ts';
import { checkStarts } from '../validate/quoted/starts.ts';
import { checkNumbers } from '../validate/quoted/numbers.ts';
import { checkReferences } from '../validate/references.ts';
import { checkSlug } from '../validate/slugs.ts';
import { withoutNotedBreaks } from '../validate/source.ts';
import type { ContentFolder } from './content-folder.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { Report } from '../report.ts';
import { DECISION, checkIssued, readDecision } from './decision.ts';
import { validate } from './parse-with-schema.ts';
import { readRevisions, readYamlRecord, revisionNumber } from './record.ts';
import { setHoursApart } from './set-hours-apart.ts';
import { readYaml } from './yaml-file.ts';

const FILES = ['regulation.yaml', 'text.md', 'source.txt', 'rules.yaml', 'notes.yaml'];
const CASES = 'cases.yaml';
const CONSULTATION = /^consultation(?:-r(?:[2-9]|[1-9]\d+))?\.yaml$/;
/** Pages that stand where those of a version do: `/<city>/eligibility/cases/`. */
const PAGES = ['cases'];

/** Reads one version's folder; null when any of its files is missing or wrong. */
export function readVersion(
  folder: ContentFolder,
  jurisdiction: string,
  slug: string,
  versions: string[],
): RegulationVersion | null {
  const path = `jurisdictions/${jurisdiction}/regulations/${slug}`;
  checkSlug(folder, path, slug, { page: PAGES });
  const asked = folder.names(path).filter((name) => CONSULTATION.test(name));
  folder.expectOnly(path, [...FILES, CASES, DECISION, ...asked]);
  const others = versions.filter((each) => each !== slug);

  const markdown = folder.text(`${path}/text.md`);
  const sourceBytes = folder.bytes(`${path}/source.txt`);
  const source = sourceBytes && folder.text(`${path}/source.txt`);
  const about = parsed('regulation.yaml', regulationFile);
  const rules = parsed('rules.yaml', rulesFile);
  const notes = parsed('notes.yaml', notesFile);
  const cases = folder.names(path).includes(CASES) ? parsed(CASES, casesFile) : null;
  if (markdown === null || sourceBytes === null || source === null) return null;

  const { text, problems: found } = parseRegulation(markdown);
  const problems = withoutNotedBreaks(found, notes?.value ?? []);
  for (const { line, code, ...values } of problems)
    folder.add(code, `${path}/text.md`, values, { line, column: 1 });
  const decision = readDecision(folder, path);
  if (problems.length === 0)
    checkIssued(folder, path, source, {
      text: markdown,
      decision: decision?.markdown ?? null,
      by: about?.value?.amends?.consolidatedBy ?? 'authority',
    });
  if (about?.value) {
    const sha256 = createHash('sha256').update(sourceBytes).digest('hex');
    if (sha256 !== about.value.provenance.sha256)
      about.report('source-hash', ['provenance', 'sha256'], { expected: sha256 });
  }
  // Where an article is misnumbered, every later citation would seem wrong.
  const { amends, ...own } = about?.value ?? {};
  if (problems.length === 0) {
    if (about) checkCitations(text, own, about.report);
    if (about) checkCitations(decision?.text ?? text, { amends }, about.report);
    if (rules?.value) checkCitations(text, rules.value, rules.report);
    if (notes?.value) checkCitations(text, notes.value, notes.report);
  }
  if (rules?.value && problems.length === 0) checkAccounting(text, rules.value, rules.report);
  if (about?.value) checkNumbers.regulation(about.value, about.report);
  if (rules?.value) checkNumbers.rules(rules.value, rules.report);
  if (rules?.value) checkStarts(rules.value, rules.report);
  if (rules?.value) checkOffice(rules.value, text, rules.report);
  if (rules?.value) checkOwnWords(rules.value, rules.report);
  if (about?.value) checkReferences.regulation(about.value, text, others, about.report);
  if (rules?.value) checkReferences.rules(rules.value, rules.report);
  if (notes?.value) checkReferences.notes(notes.value, notes.report);
  if (cases?.value) checkReferences.cases(cases.value, cases.report);
  if (cases?.value && rules?.value) checkCases(cases.value, rules.value, cases.report);

  if (!about?.value || !rules?.value || !notes?.value) return null;
  return {
    slug,
    id: `${jurisdiction}/${slug}`,
    about: setHoursApart(about.value),
    text,
    markdown,
    decision,
    source: new Uint8Array(sourceBytes),
    rules: rules.value,
    cases: cases?.value ?? [],
    notes: notes.value,
    consultation: readRevisions(
      folder,
      asked
        .map((name) => `${path}/${name}`)
        .sort((a, b) => revisionNumber(a) - revisionNumber(b)),
      (file) => readYamlRecord(folder, file, consultation),
    ),
  };

  function parsed<S extends Parameters<typeof validate>[1]>(name: string, schema: S) {
    const written = folder.text(`${path}/${name}`);
    if (written === null) return null;
    const yaml = readYaml(folder.shown(`${path}/${name}`), written);
    const { value, findings } = validate(yaml, schema);
    folder.findings.push(...findings);
    const report: Report = (code, at, values) =>
      folder.addAt(code, { file: yaml.file, ...yaml.placeOf(at) }, values);
    return { value, report };
  }
}

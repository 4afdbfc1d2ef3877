import { textSilence } from '../rules/text-rows.ts';
import { unsaidOf } from '../rules/unsaid.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { regionsOf } from '../../law/calendar/regions.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { RuleSet } from '../../law/rules/ruleset.ts';
import { legalWindow } from '../../law/rules/legal-window.ts';
import { formalitiesFor } from '../../law/objection/formalities.ts';
import { GROUNDS, articlesOf } from '../../law/objection/grounds.ts';
import type { Ground } from '../../law/objection/grounds.ts';
import type { FormArticle, FormList, ObjectionForm } from '../../law/objection/form.ts';
import { mayStillObject } from '../../law/objection/moment.ts';
import { ownLimit } from '../../law/objection/own-limit.ts';
import { offeredPapers } from '../../law/objection/offered-papers.ts';
import type { Party } from '../../law/objection/papers.ts';
import { qrPath } from '../../formats/qr-path.ts';
import { current } from '../../model/record.ts';
import type { ListRecord, Round, WinnersListRecord } from '../../model/record.ts';
import { roundVersion } from '../../law/records/round-version.ts';
import { listInForce } from '../../law/records/follow-ups.ts';
import { namedWords } from '../../messages/records/kinds.ts';
import { withoutWithdrawn } from '../../law/records/withdrawn.ts';
import type { Citation } from '../../schemas/text.ts';
import { PUBLICATION_STAGE_NAMES } from '../../messages/records/stages.ts';
import { OWN_LIMIT, extensionWords } from '../../messages/days/lengths.ts';
import { conditionWords } from '../../messages/eligibility/condition-words.ts';
import { ruleSentence } from '../../messages/rules/rule-sentences.ts';
import { RECORD_NAMES } from '../../messages/records/records.ts';
import { statusLabel } from '../../messages/rules/status.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';
import { citationLinks } from '../rules/citations.ts';
import { shownWindow } from '../records/shown-window.ts';
import { siteCalendar } from '../site/calendar.ts';
import { absoluteAddress, buildDay, href, isDemonstration, portal } from '../site/site.ts';
import { kitHref, kitRules, roundKit } from './kit-texts.ts';

/**
 * What an objection form hands to the browser: the lists of the rounds made under one text of a city, and what that
 * text says of them. A list is objected to by the text its round was made under, not by the one in force today.
 * @param version undefined for the rounds whose text is not held
 */
export function objectionForm(
  jurisdiction: Jurisdiction,
  version: RegulationVersion | undefined,
): ObjectionForm {
  const rules = kitRules(version);
  const law = ruleSetOf(rules);
  const labels = (cites: readonly Citation[]) =>
    version ? citationLinks(version, cites).map(({ label }) => label) : [];
  const right = law.objectionRight();
  const everyday = law.everydayOffice();
  const required = (party: Party) =>
    formalitiesFor(party, law).flatMap((each) => (each.required ? [each.id] : []));
  const articles = (ground: Ground): FormArticle[] =>
    articlesOf(ground, rules).map((each) => ({
      id: each.id,
      says: 'says' in each ? conditionWords(each) : ruleSentence(each.rule, rules.tiers),
      labels: labels(each.cites),
    }));
  const leads = version?.slug === leadingVersion(jurisdiction)?.slug;
  const during = right?.during ?? 'publicity';
  const rounds = Object.groupBy(jurisdiction.rounds, (round) =>
    roundVersion(jurisdiction.versions, round)?.slug === version?.slug ? 'here' : 'elsewhere',
  );
  return {
    slug: leads ? jurisdiction.slug : `${jurisdiction.slug}/${version?.slug ?? 'unknown'}`,
    award: jurisdiction.about.award,
    regulation: version?.about.title ?? null,
    regulationMark: version ? versionDetails(jurisdiction, version).mark : null,
    draft: version?.about.stage === 'draft' ? statusLabel('draft', version.about) : null,
    silence: (version ? textSilence(version) : unsaidOf({ state: 'text-not-held' })).text,
    during,
    rightOffice: right?.office ?? null,
    everydayOffice: everyday?.office ?? null,
    everydayChannel: everyday?.address || everyday?.phone ? everyday : null,
    papers: offeredPapers(law).map((each) => ({
      id: each.id,
      labels: labels(each.rules.flatMap(({ cites }) => cites)),
    })),
    opinionLabels: labels(law.publication('opinion')?.cites ?? []),
    lists: kitLists(rounds.here ?? [], law, during),
    elsewhere: (rounds.elsewhere ?? []).map((round) => ({
      under: `${jurisdiction.slug}/rounds/${round.slug}/`,
      href: kitHref(jurisdiction, roundKit(jurisdiction, round)),
    })),
    articles: Object.fromEntries(GROUNDS.map((ground) => [ground, articles(ground)])) as Record<
      Ground,
      FormArticle[]
    >,
    required: { person: required('person'), unit: required('unit') },
    formLabels: labels(law.of('objection-form').flatMap(({ cites }) => cites)),
    clocks: law.of('objection-clock').map(({ actor, task, length, from, note, extension }) => {
      const longer = extension && extensionWords(extension);
      const told = [longer, note].flatMap((each) => each ?? []).join('；');
      return { actor, task, length, from, ...(told ? { note: told } : {}) };
    }),
    upheld: law.of('objection-upheld').map((rule) => ruleSentence(rule, rules.tiers)),
    regions: regionsOf(jurisdiction.about),
    calendar: portal().calendars.filter(({ year }) => `${year}` >= buildDay().slice(0, 4)),
    demoDay: isDemonstration() ? buildDay() : null,
  };
}

/** Lists and decisions of the rounds, the newest first. */
function kitLists(
  rounds: readonly Round[],
  law: RuleSet,
  during: ObjectionForm['during'],
): FormList[] {
  return rounds
    .map(withoutWithdrawn)
    .flatMap((round) => [
      ...round.lists.map((list) => publicityList(list, round, law, during)),
      ...(round.winners ? [winnersList(round.winners)] : []),
    ])
    .sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? 1 : -1));
}

function publicityList(
  record: ListRecord,
  round: Round,
  law: RuleSet,
  during: ObjectionForm['during'],
): FormList {
  const list = listInForce(round, record);
  const shown = list.window && shownWindow(list.window, list.publishedOn, record.jurisdiction);
  const calendar = siteCalendar(record.jurisdiction);
  const printed = shown?.clock ?? { from: null, until: null };
  const limit = list.window && ownLimit(law, printed.from, calendar);
  const { from, until, ...end } = limit ? { from: printed.from, ...limit } : printed;
  const decided = round.winners !== null;
  const tiers = law.tiersOf(list.entries);
  const mayObject = mayStillObject({ during, from, until, ...end, decided }, buildDay());
  const byLaw = from && legalWindow(law, list.stage, from, calendar, tiers).window?.until;
  return {
    ...common(record, list, mayObject),
    stage: record.kind,
    stageName: PUBLICATION_STAGE_NAMES[list.stage],
    from,
    ...end,
    endNotes: limit ? ownLimitNote(law) : (shown?.notes.join('') ?? ''),
    until: until ?? (byLaw || null),
    untilIsCounted: until === null && Boolean(byLaw),
    lawUntil: byLaw && until && !limit && byLaw > until ? byLaw : null,
    channel: list.objectionChannel,
    decided,
    publicity: list.window !== null,
    printed: mayObject ? printedAddress(record) : null,
  };
}

/** Why the last day is not that of the list's window. */
function ownLimitNote(law: RuleSet): string {
  const within = law.objectionRight()?.within;
  return within ? OWN_LIMIT(within) : '';
}

function winnersList(record: WinnersListRecord): FormList {
  return {
    ...common(record, current(record), false),
    stage: null,
    stageName: RECORD_NAMES.winners,
    from: null,
    until: null,
    endNotes: '',
    untilIsCounted: false,
    lawUntil: null,
    channel: null,
    decided: true,
    publicity: false,
    printed: null,
  };
}

function printedAddress({ id }: { id: string }): FormList['printed'] {
  const address = absoluteAddress(href(`${id}/`));
  return address === null ? null : { address, code: qrPath(address) };
}

interface Named {
  title: string;
  documentNumber: string | null;
  issuer: string;
  publishedOn: string | null;
  entries: readonly Row[];
}

type Row = Parameters<typeof namedWords>[0] & { organisation: string };

/** @param persons whether persons are offered by name: after the end only their own list names them */
function common({ id }: { id: string }, record: Named, persons: boolean) {
  return {
    id,
    title: record.title,
    documentNumber: record.documentNumber,
    issuer: record.issuer,
    publishedOn: record.publishedOn,
    href: href(`${id}/`),
    entries: record.entries
      .filter(({ kind }) => persons || kind !== 'person')
      .map((row) => ({ organisation: row.organisation, name: namedWords(row) })),
  };
}

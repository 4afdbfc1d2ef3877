import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import { windowState } from '../../law/calendar/window-state.ts';
import { formalitiesFor } from '../../law/objection/formalities.ts';
import type { Formality } from '../../law/objection/formalities.ts';
import type { FormList, ObjectionForm } from '../../law/objection/form.ts';
import { mayStillObject } from '../../law/objection/moment.ts';
import type { Party } from '../../law/objection/papers.ts';
import { legalWindow } from '../../law/rules/legal-window.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { current } from '../../model/record.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { kitHref, kitRules, kitTexts } from './kit-texts.ts';
import type { KitText } from './kit-texts.ts';
import { objectionForm } from './objection-form.ts';
import { siteCalendar } from '../site/calendar.ts';
import { buildDay } from '../site/site.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

/** A list whose window is open on the build's day, with its clock where the text sets a length. */
export interface OpenWindow {
  list: FormList;
  judged: JudgedWindow | null;
  cites: CitationLink[];
}

/** Everything the objection page prints. */
export interface ObjectionPage {
  /** The text it rests on; null where that is not held. */
  facts: VersionDetails | null;
  /** The forms for rounds made under other texts. */
  others: { href: string; facts: VersionDetails | null }[];
  model: ObjectionForm;
  /** What the text says on objections and recusal. */
  lines: RuleLine[];
  hasRight: boolean;
  formalities: Record<Party, Formality[]>;
  open: OpenWindow[];
  /** Lists one can still act on by their dates, then the others. */
  lists: { current: FormList[]; past: FormList[] };
}

const TOPICS: readonly string[] = ['objection-form', 'objection-upheld', 'recusal', 'forgery'];

/** A list with the rule that governs its window. */
function openWindow(
  jurisdiction: Jurisdiction,
  version: RegulationVersion | undefined,
  list: FormList,
): OpenWindow {
  const records = jurisdiction.rounds.flatMap(({ lists }) => lists);
  const record = records.find(({ id }) => id === list.id);
  const { from, until } = list;
  if (!version || !record || !from) return { list, judged: null, cites: [] };
  const law = ruleSetOf(version.rules);
  const calendar = siteCalendar(jurisdiction.slug);
  const tiers = law.tiersOf(current(record).entries);
  const { rule } = legalWindow(law, record.kind, from, calendar, tiers);
  if (!rule?.length) return { list, judged: null, cites: [] };
  return {
    list,
    judged: until ? judgeWindow(from, until, rule.length, calendar) : null,
    cites: citationLinks(version, rule.cites),
  };
}

/** The objection page of a jurisdiction for the rounds made under one text. */
export function objectionPage(
  jurisdiction: Jurisdiction,
  { version, slug }: KitText,
): ObjectionPage {
  const model = objectionForm(jurisdiction, version);
  const lines = version ? ruleLines(version).filter(({ topic }) => TOPICS.includes(topic)) : [];
  const law = ruleSetOf(kitRules(version));
  const state = (list: FormList) => windowState(list.from, list.until, buildDay());
  const isCurrent = (list: FormList) =>
    list.publicity && mayStillObject({ ...list, during: model.during }, buildDay());
  return {
    facts: version ? versionDetails(jurisdiction, version) : null,
    others: kitTexts(jurisdiction)
      .filter((each) => each.slug !== slug)
      .map((each) => ({
        href: kitHref(jurisdiction, each),
        facts: each.version ? versionDetails(jurisdiction, each.version) : null,
      })),
    model,
    lines,
    hasRight: law.objectionRight() !== undefined,
    formalities: { person: formalitiesFor('person', law), unit: formalitiesFor('unit', law) },
    open: model.lists
      .filter((list) => list.publicity && state(list) === 'open')
      .map((list) => openWindow(jurisdiction, version, list)),
    lists: {
      current: model.lists.filter(isCurrent),
      past: model.lists.filter((list) => !isCurrent(list)),
    },
  };
}

import type { Jurisdiction } from '../../model/portal.ts';
import { windowState } from '../../law/calendar/window-state.ts';
import { formalitiesFor } from '../../law/objection/formalities.ts';
import type { Formality } from '../../law/objection/formalities.ts';
import type { FormList, ObjectionForm } from '../../law/objection/form.ts';
import { mayStillObject } from '../../law/objection/moment.ts';
import type { Party } from '../../law/objection/papers.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { kitHref, kitRules, kitTexts } from './kit-texts.ts';
import type { KitText } from './kit-texts.ts';
import { objectionForm } from './objection-form.ts';
import { buildDay } from '../site/site.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

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
  /** Lists whose windows are open on the build's day. */
  open: FormList[];
  /** Lists one can still act on by their dates, then the others. */
  lists: { current: FormList[]; past: FormList[] };
}

const TOPICS: readonly string[] = ['objection-form', 'objection-upheld', 'recusal', 'forgery'];

/** The objection page of a jurisdiction for the rounds made under one text. */
export function objectionPage(
  jurisdiction: Jurisdiction,
  { version, slug }: KitText,
): ObjectionPage {
  const model = objectionForm(jurisdiction, version);
  const lines = version ? ruleLines(version).filter(({ topic }) => TOPICS.includes(topic)) : [];
  const law = ruleSetOf(kitRules(version));
  const state = (list: FormList) => windowState(list, buildDay());
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
    open: model.lists.filter((list) => list.publicity && state(list) === 'open'),
    lists: {
      current: model.lists.filter(isCurrent),
      past: model.lists.filter((list) => !isCurrent(list)),
    },
  };
}

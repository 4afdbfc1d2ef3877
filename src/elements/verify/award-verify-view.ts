import { barState } from '../../law/awards/bar.ts';
import { awardOnDay } from '../../law/awards/verify-award.ts';
import type {
  TitleRule,
  VerifiedAward,
  VerifiedBar,
  VerifiedOrganisation,
  VerifyFile,
} from '../../register/verify-file.ts';
import {
  BAR_STATE_NAMES,
  DAY_STATE_NAMES,
  VERIFY_WORDS,
  barsSummary,
  dayStateReason,
  organisationSentence,
} from '../../messages/register/verify.ts';
import { make } from '../shared/dom.ts';

/** An organisation with the state of each of its awards on a day. */
export function organisationView(
  { name, otherNames, creditCode, href, sample, awards, bars }: VerifiedOrganisation,
  day: string,
  rules: VerifyFile['rules'],
): HTMLElement {
  const facts = [
    ...(otherNames.length > 0 ? [`${VERIFY_WORDS.formerNames}：${otherNames.join('、')}`] : []),
    ...(creditCode ? [`${VERIFY_WORDS.code}：${creditCode}`] : []),
  ];
  const running = bars.flatMap((bar) => barView(bar, day));
  const states = awards.map((award) => awardOnDay(award, day).kind);
  return make(
    'section',
    { class: sample ? 'verified sample' : 'verified' },
    ...(sample ? [make('p', { class: 'warning' }, VERIFY_WORDS.sample)] : []),
    make('h2', {}, name),
    make('p', { class: 'says' }, organisationSentence(day, states, running.length)),
    ...facts.map((fact) => make('p', { class: 'soft' }, fact)),
    ...(awards.length === 0 ? [make('p', {}, VERIFY_WORDS.noAward)] : []),
    ...awards.map((award) => awardView(award, day, rules[award.rules] ?? [])),
    ...barsView(running),
    make('p', {}, make('a', { href }, VERIFY_WORDS.everything)),
  );
}

function barView(bar: VerifiedBar, day: string): HTMLElement[] {
  const state = barState(bar, day);
  if (state === 'over') return [];
  return [
    make(
      'li',
      { 'data-bar': state },
      make('strong', {}, BAR_STATE_NAMES[state]),
      ` ${bar.sentence} `,
      ...citeLinks(bar.cites),
    ),
  ];
}

function barsView(running: readonly HTMLElement[]): HTMLElement[] {
  if (running.length === 0) return [];
  return [
    make(
      'details',
      {},
      make('summary', {}, barsSummary(running.length)),
      make('ul', {}, ...running),
      make('p', { class: 'soft' }, VERIFY_WORDS.barsMeaning),
    ),
  ];
}

function awardView(award: VerifiedAward, day: string, rules: readonly TitleRule[]): HTMLElement {
  const state = awardOnDay(award, day);
  const { title, draft, decision, revocation } = award;
  const taken = revocation !== null && state.kind === 'revoked';
  return make(
    'article',
    { 'data-state': state.kind },
    make('h3', {}, make('strong', { class: 'state' }, DAY_STATE_NAMES[state.kind]), ` ${title}`),
    make(
      'p',
      {},
      `${dayStateReason(state, award.award.decidedOn, award.termUnsaid)}。${VERIFY_WORDS.reservation}`,
    ),
    make(
      'p',
      {},
      make('a', { href: decision }, VERIFY_WORDS.decision),
      ...(taken ? [' ', make('a', { href: revocation }, VERIFY_WORDS.revocation)] : []),
    ),
    ...(draft ? [make('p', { class: 'soft' }, VERIFY_WORDS.draft)] : []),
    ...rulesView(rules),
  );
}

function rulesView(rules: readonly TitleRule[]): HTMLElement[] {
  const silent = !rules.some(({ onPublicity }) => onPublicity);
  return [
    make('h4', {}, VERIFY_WORDS.titleRules),
    make(
      'ul',
      {},
      ...rules.map(ruleView),
      ...(silent ? [make('li', {}, VERIFY_WORDS.noPublicityRules)] : []),
    ),
  ];
}

function ruleView({ sentence, openReach, cites }: TitleRule): HTMLElement {
  return make(
    'li',
    {},
    `${sentence} `,
    ...citeLinks(cites),
    ...(openReach ? [VERIFY_WORDS.openReach] : []),
  );
}

function citeLinks(cites: TitleRule['cites']): (HTMLElement | string)[] {
  return cites.flatMap(({ label, href, quote }) => [make('a', { href, title: quote }, label), ' ']);
}

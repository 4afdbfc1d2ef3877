import { element, xmlText } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';
import { akomaBody } from './akoma-body.ts';
import type { RegulationText } from '../law/regulation/regulation-text.ts';

/** What the envelope of a version says of it; `null` where its source says nothing. */
export interface AkomaDetails {
  /** `luohe/regulations/2018` */
  id: string;
  title: string;
  draft: boolean;
  documentNumber: string | null;
  issuer: string | null;
  signedOn: string | null;
  effectiveOn: string | null;
  /** How a decision made it out of an earlier version; null for a text of its own. */
  amended: {
    /** `luohe/regulations/2018` */
    earlier: string;
    begun: string | null;
    /** Title of the decision. */
    decision: string;
    on: string;
    /** True where the portal put the words together. */
    byPortal: boolean;
  } | null;
  /** The day the portal took the text in: the one day that is always known. */
  recordedOn: string;
  portal: string;
}

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A version of a regulation as Akoma Ntoso (OASIS LegalDocML 1.0, `akomantoso30.xsd`): a `bill` as long as it is a draft,
 * an `act` once issued. Every word is the source's own; the copy calls itself not authoritative.
 */
export function akomaNtoso(facts: AkomaDetails, text: RegulationText): string {
  const component = (name: string) => meta(facts, name);
  return xmlText(
    element(
      'akomaNtoso',
      { xmlns: NAMESPACE },
      element(
        facts.draft ? 'bill' : 'act',
        { name: 'regulation', contains: 'singleVersion' },
        component('main'),
        lines('coverPage', text.letter),
        lines('preface', text.heading),
        lines('preamble', text.preamble ?? []),
        akomaBody(text.chapters),
        lines('conclusions', [...(text.signature ?? []), ...text.colophon]),
        text.annexes.length > 0
          ? element(
              'attachments',
              {},
              ...text.annexes.map((annex, index) =>
                element(
                  'attachment',
                  { eId: `att_${index + 1}` },
                  element(
                    'doc',
                    { name: 'annex' },
                    component(`annex_${index + 1}`),
                    lines('mainBody', annex),
                  ),
                ),
              ),
            )
          : null,
      ),
    ),
  );
}

function lines(name: string, texts: readonly string[]): XmlElement | null {
  if (texts.length === 0) return null;
  return element(name, {}, ...texts.map((text) => element('p', {}, text)));
}

function meta(facts: AkomaDetails, component: string): XmlElement {
  const work = `/akn/cn/${facts.draft ? 'bill' : 'act'}/${facts.id}`;
  const expression = `${work}/zho`;
  const own = (uri: string, author: string, dates: [name: string, on: string | null][]) => [
    element('FRBRthis', { value: `${uri}/!${component}` }),
    element('FRBRuri', { value: uri }),
    ...dates
      .filter((each): each is [string, string] => each[1] !== null)
      .map(([name, date]) => element('FRBRdate', { date, name })),
    element('FRBRauthor', { href: author }),
  ];
  const recorded: [string, string] = ['recorded', facts.recordedOn];
  return element(
    'meta',
    {},
    element(
      'identification',
      { source: '#portal' },
      element(
        'FRBRWork',
        {},
        ...own(work, '#issuer', [['signed', facts.signedOn], recorded]),
        element('FRBRcountry', { value: 'cn' }),
        facts.documentNumber ? element('FRBRnumber', { value: facts.documentNumber }) : null,
        element('FRBRname', { value: facts.title }),
        element('FRBRauthoritative', { value: 'false' }),
      ),
      element(
        'FRBRExpression',
        {},
        ...own(expression, facts.amended?.byPortal ? '#portal' : '#issuer', [
          ['effective', facts.effectiveOn],
          recorded,
        ]),
        element('FRBRlanguage', { language: 'zho' }),
      ),
      element(
        'FRBRManifestation',
        {},
        ...own(`${expression}.akn`, '#portal', [recorded]),
        element('FRBRformat', { value: 'application/akn+xml' }),
      ),
    ),
    component === 'main' ? lifecycle(facts) : null,
    // An eId stands once in a file: the annexes lean on the references of the text.
    component === 'main' ? references(facts) : null,
  );
}

/** When the text began and when it was changed; only of a text that was. */
function lifecycle({ amended }: AkomaDetails): XmlElement | null {
  if (!amended) return null;
  const event = (eId: string, date: string, source: string, type: string) =>
    element('eventRef', { eId, date, source, type });
  return element(
    'lifecycle',
    { source: '#portal' },
    amended.begun ? event('begun', amended.begun, '#earlier', 'generation') : null,
    event('amended', amended.on, '#decision', 'amendment'),
  );
}

function references({ id, issuer, portal, amended }: AkomaDetails): XmlElement {
  return element(
    'references',
    { source: '#portal' },
    ...(amended
      ? [
          element('original', {
            eId: 'earlier',
            href: `/akn/cn/act/${amended.earlier}`,
            showAs: amended.earlier,
          }),
          element('passiveRef', {
            eId: 'decision',
            href: `/akn/cn/act/${id}/decision`,
            showAs: amended.decision,
          }),
        ]
      : []),
    organisation('issuer', issuer ?? '未载明'),
    organisation('portal', portal),
  );
}

function organisation(eId: string, showAs: string): XmlElement {
  return element('TLCOrganization', { eId, href: `/akn/ontology/organization/${eId}`, showAs });
}

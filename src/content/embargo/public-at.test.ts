import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../law/records/round-records.ts';
import type { Portal } from '../../model/portal.ts';
import { contentOf } from '../../testing/content-builder.ts';
import type { TestContent } from '../../testing/content-builder.ts';
import { VALID_FILES } from '../../testing/valid-content.ts';
import { CALL, LIST, NOTICE, ROUND, realRound } from '../../testing/real-round.ts';
import { register, registered } from '../../testing/register.ts';
import { REGULATION, VERSION } from '../../testing/broken-examples/broken-example.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import { loadPortal } from '../load-portal.ts';
import { publicAt } from './public-at.ts';
import type { Reached } from './reached.ts';

const PUBLISHED = 'publishedOn: "2022-01-05"';
const JIA = `name: 某某公司\nformerNames: [某某厂]\nsample: false\n`;

/** The portal of a folder at a moment, in which the register has come to the same day. */
function at(moment: string, content: TestContent, reached: Partial<Reached> = {}): Portal {
  const { portal, findings } = loadPortal(content.root);
  if (!portal) throw new Error(findings.map(findingLine).join('\n'));
  return publicAt(portal, {
    real: moment,
    samples: moment,
    register: moment.slice(0, 10),
    ...reached,
  });
}

/** Each revision that is shown, `mou/rounds/1/winners 2`, of real records or of samples. */
const shown = (portal: Portal, sample = false) =>
  portal.jurisdictions
    .flatMap(({ rounds }) => rounds.flatMap(recordsOf))
    .filter((record) => record.sample === sample)
    .flatMap(({ id, revisions }) => revisions.map(({ number }) => `${id} ${number}`));

const CALL_1 = 'mou/rounds/1/call-notice 1';
const LIST_1 = 'mou/rounds/1/qualified-list 1';

describe('a list with an hour', () => {
  it.each([
    ['2022-02-01T08:59', [CALL_1], 'the minute before'],
    ['2022-02-01T09:00', [CALL_1, LIST_1], 'the minute itself'],
    ['2022-02-01T09:01', [CALL_1, LIST_1], 'the minute after'],
    ['2022-01-31T23:59', [CALL_1], 'the day before'],
  ])('is at %s shown with %j: %s', (moment, revisions) => {
    const content = realRound().replace(LIST, PUBLISHED, 'publishedOn: "2022-02-01T09:00"');
    expect(shown(at(moment, content))).toEqual(revisions);
  });

  it('without one is shown from midnight', () => {
    const content = realRound().replace(LIST, PUBLISHED, 'publishedOn: "2022-02-01"');
    expect(shown(at('2022-01-31T23:59', content))).toEqual([CALL_1]);
    expect(shown(at('2022-02-01T00:00', content))).toEqual([CALL_1, LIST_1]);
  });

  it('keeps its day as a day, and has its instant beside it', () => {
    const content = realRound().replace(LIST, PUBLISHED, 'publishedOn: "2022-02-01T09:00"');
    const [list] = at('2023-01-01T00:00', content).jurisdictions[0]!.rounds[0]!.lists;
    expect(list!.revisions[0]!.data).toMatchObject({
      publishedOn: '2022-02-01',
      publishedAt: '2022-02-01T09:00:00+08:00',
    });
  });
});

describe('a revision', () => {
  const revised = (on: string, publishedOn = PUBLISHED) => {
    const content = realRound();
    return content.write(
      `${ROUND}/call-notice-r2.md`,
      NOTICE.replace(PUBLISHED, publishedOn)
        .replace('申报通知', '改过的通知')
        .replace('materials: []', `materials: []\nrevision: { kind: correction, on: ${on}, reason: 更正 }`),
    );
  };

  it.each([
    ['2022-01-09T23:59', 1],
    ['2022-01-10T09:59', 1],
    ['2022-01-10T10:00', 2],
  ])('is at %s the one numbered %i, and the earlier stands until then', (moment, newest) => {
    const [round] = at(moment, revised('"2022-01-10T10:00"')).jurisdictions[0]!.rounds;
    expect(round!.callNotice!.revisions.at(-1)!.number).toBe(newest);
  });

  it('whose own publication is later waits for that', () => {
    const content = revised('"2022-01-10"', 'publishedOn: "2022-01-12"');
    expect(shown(at('2022-01-11T12:00', content))).not.toContain('mou/rounds/1/call-notice 2');
    expect(shown(at('2022-01-12T00:00', content))).toContain('mou/rounds/1/call-notice 2');
  });

  it('never comes before the one it follows', () => {
    const content = revised('"2022-03-01"').replace(CALL, PUBLISHED, 'publishedOn: "2022-02-01"');
    expect(shown(at('2022-01-20T00:00', content))).not.toContain('mou/rounds/1/call-notice 2');
  });

  it('that took the words of an earlier one out of the folder does not lend itself to it early', () => {
    // The first revision is known from its line alone.
    const whole = register(realRound());
    whole.write(
      `${ROUND}/call-notice-r2.md`,
      NOTICE.replace(
        'materials: []',
        'materials: []\nrevision: { kind: redaction, on: "2022-01-10", reason: 去掉姓名 }',
      ),
    );
    whole.remove(CALL);
    expect(shown(at('2022-01-09T00:00', whole))).toEqual([LIST_1]);
    expect(shown(at('2022-01-10T00:00', whole))).toContain('mou/rounds/1/call-notice 1');
  });
});

describe('what speaks of a thing that waits', () => {
  it('goes with it: a round of which nothing is public, and an organisation only it names', () => {
    const content = realRound().write('organisations/jia.yaml', JIA);
    const before = at('2022-01-04T23:59', content);
    expect(before.jurisdictions[0]!.rounds.map(({ slug }) => slug)).not.toContain('1');
    expect(before.organisations.map(({ id }) => id)).not.toContain('jia');
    expect(before.publications.map(({ id }) => id)).toEqual([
      'mou/regulations/2020',
      'mou/dates/2020',
      'mou/notes/2020',
      'mou/rules/2020',
    ]);
    const after = at('2022-07-01T00:00', content);
    expect(after.jurisdictions[0]!.rounds.map(({ slug }) => slug)).toContain('1');
    expect(after.organisations.map(({ id }) => id)).toContain('jia');
  });

  it('does not count what was applied for before the list that says so', () => {
    const content = realRound()
      .replace(LIST, PUBLISHED, 'publishedOn: "2022-02-01"')
      .withFile(
        `${ROUND}/round.yaml`,
        (text) => `${text}applied: { count: 7, from: 受理名单 }\n`,
      );
    const applied = (moment: string) =>
      at(moment, content).jurisdictions[0]!.rounds.find(({ slug }) => slug === '1')!.about.applied;
    expect(applied('2022-01-31T00:00')).toBeUndefined();
    expect(applied('2022-02-01T00:00')).toMatchObject({ count: 7 });
  });

  it('is not judged by it: the checks run on what is public', () => {
    const content = realRound().replace(LIST, PUBLISHED, 'publishedOn: "2022-02-01"');
    expect([...at('2022-01-31T00:00', content).audit.keys()]).not.toContain(
      'mou/rounds/1/qualified-list',
    );
    expect([...at('2022-02-01T00:00', content).audit.keys()]).toContain(
      'mou/rounds/1/qualified-list',
    );
  });
});

describe('a text', () => {
  /** A second text that repeals the first, in folder 2026. */
  const renewed = (date: string) => {
    const content = contentOf(VALID_FILES);
    for (const file of ['text.md', 'source.txt', 'rules.yaml', 'notes.yaml'])
      content.write(`jurisdictions/mou/regulations/2026/${file}`, content.read(`${VERSION}/${file}`));
    return content.write(
      'jurisdictions/mou/regulations/2026/regulation.yaml',
      content
        .read(REGULATION)
        .replace('repeals: []', 'repeals: []\nsupersedes: { version: "2020", reason: 两份文本规定同一奖项 }')
        .replace(/documentNumber: .+/, 'documentNumber: 某政发〔2022〕9号')
        .replace('stage: issued', `stage: issued\n${date}`),
    );
  };
  const versions = (portal: Portal) => portal.jurisdictions[0]!.versions.map(({ slug }) => slug);

  it('is shown from the hour of its publication', () => {
    const content = renewed('publishedOn: "2022-03-01T09:00"');
    expect(versions(at('2022-03-01T08:59', content))).toEqual(['2020']);
    expect(versions(at('2022-03-01T09:00', content))).toEqual(['2020', '2026']);
  });

  it('without a date is always shown', () => {
    expect(versions(at('1990-01-01T00:00', realRound()))).toEqual(['2020']);
  });

  it('that is public does not name one that is not', () => {
    const content = renewed('').replace(
      REGULATION,
      'stage: issued',
      'stage: issued\npublishedOn: "2022-03-01"',
    );
    const [only] = at('2022-02-28T00:00', content).jurisdictions[0]!.versions;
    expect(only!.slug).toBe('2026');
    expect(only!.about.supersedes).toBeUndefined();
    expect(at('2022-03-01T00:00', content).jurisdictions[0]!.versions[1]!.about.supersedes).toEqual({
      version: '2020',
      reason: '两份文本规定同一奖项',
    });
  });

  it('takes along whatever was made under it', () => {
    const content = realRound().replace(
      REGULATION,
      'stage: issued',
      'stage: issued\npublishedOn: "2022-03-01"',
    );
    const early = at('2022-02-28T00:00', content);
    expect(shown(early)).toEqual([]);
    expect(early.jurisdictions[0]!.rounds).toEqual([]);
  });
});

describe('samples', () => {
  it('follow a day of their own', () => {
    const content = realRound();
    const portal = at('2023-01-01T00:00', content, { samples: '2022-05-31T23:59' });
    expect(shown(portal)).toEqual([CALL_1, LIST_1]);
    expect(shown(portal, true)).toEqual(['mou/rounds/sample-1/call-notice 1']);
  });
});

describe('the register', () => {
  it('shows the lines whose day has come', () => {
    const content = register(realRound(), '2022-01-07');
    expect(at('2022-01-06T00:00', content).ledger).toEqual([]);
    expect(at('2022-01-07T00:00', content).ledger).toEqual(registered(content));
  });

  it('is cut before the first line of what waits, though its own day has come', () => {
    const content = register(realRound(), '2022-01-07');
    const portal = at('2022-01-04T00:00', content, { register: '2026-01-01' });
    expect(portal.ledger.map(({ id }) => id)).toEqual(['mou/regulations/2020']);
    expect(portal.ledger).toEqual(
      at('2026-01-01T00:00', content).ledger.slice(0, portal.ledger.length),
    );
  });
});

it('leaves a portal as it is in which nothing waits', () => {
  const { portal } = loadPortal(register(realRound()).root);
  const all = { real: '2030-01-01T00:00', samples: '2030-01-01T00:00', register: '2030-01-01' };
  expect(publicAt(portal!, all)).toBe(portal);
});

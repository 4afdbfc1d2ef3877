import { describe, expect, it } from 'vitest';
import { LIST, personObjects, realForm, unitObjects } from '../../testing/objection-forms.ts';
import { NO_ANSWERS } from './answers.ts';
import type { Answers } from './answers.ts';
import type { StepId } from './papers.ts';
import { problemsOf } from './problems.ts';

const strict = realForm('bayingolin/draft');
const silent = realForm('wuhai/2020');
const codes = (step: StepId, answers: Answers, model = strict) =>
  problemsOf(step, answers, model, '2026-11-20').map(
    ({ field, code, severity }) => `${field} ${code}${severity === 'warning' ? '?' : ''}`,
  );

it.each<[StepId, string]>([
  ['paper', 'paper choose'],
  ['list', 'list choose'],
  ['organisation', 'organisationName write'],
  ['ground', 'ground choose'],
  ['party', 'party choose'],
  ['target', 'target write'],
  ['facts', 'facts write'],
])('an unanswered %s is an error: %s', (step, problem) => {
  expect(codes(step, NO_ANSWERS)).toEqual([problem]);
});

describe('what 巴州 asks for must be written', () => {
  it('by a person: name, phone, address, evidence', () => {
    const bare = personObjects({ name: '', phone: '', address: '', evidence: [] });
    expect(codes('details', bare)).toEqual(['name write', 'phone write', 'address write']);
    expect(codes('evidence', bare)).toEqual(['evidence.0.description evidence-needed']);
    expect(codes('details', personObjects())).toEqual([]);
  });

  it('by a unit: its domicile too', () => {
    expect(codes('details', unitObjects({ domicile: '' }))).toEqual(['domicile write']);
  });

  it('of an objection alone: other papers have no form in the text', () => {
    const bare = { name: '', phone: '', address: '', evidence: [] };
    const correction = personObjects({ ...bare, paper: 'correction' });
    expect(codes('details', correction)).toEqual([]);
    expect(codes('evidence', correction)).toEqual([]);
  });

  it('where the text is silent only a unit must say its name', () => {
    const bare = { name: '', phone: '', address: '', domicile: '', evidence: [] };
    expect(codes('details', personObjects(bare), silent)).toEqual([]);
    expect(codes('evidence', personObjects(bare), silent)).toEqual([]);
    expect(codes('details', unitObjects(bare), silent)).toEqual(['name write']);
  });
});

describe('a piece of evidence', () => {
  const nothing = { description: '', on: '', file: '', sha256: '' };
  const of = (...evidence: Answers['evidence']) =>
    codes('evidence', personObjects({ evidence }), silent);

  it('needs a description once a file or a day is given, told at its own row', () => {
    expect(of(nothing, { ...nothing, file: 'a.pdf' }, { ...nothing, on: '3月' })).toEqual([
      'evidence.1.description evidence-undescribed',
      'evidence.2.description evidence-undescribed',
    ]);
    expect(of(nothing, { ...nothing, description: '甲' })).toEqual([]);
  });

  it('is missing where all rows are empty and the text asks for it', () => {
    expect(codes('evidence', personObjects({ evidence: [nothing, nothing] }))).toEqual([
      'evidence.0.description evidence-needed',
    ]);
  });
});

describe('an organisation', () => {
  const model = { ...silent, lists: [LIST, { ...LIST, id: 'empty', entries: [] }] };
  const of = (change: Partial<Answers>) =>
    codes('organisation', { ...NO_ANSWERS, paper: 'objection', ...change }, model);

  it('is chosen from the rows of a list, and written where there are none', () => {
    expect(of({ list: LIST.id })).toEqual(['organisation choose']);
    expect(of({ list: 'empty' })).toEqual(['organisationName write']);
    expect(of({ list: LIST.id, organisation: 'yi-cooperative' })).toEqual([]);
    expect(of({ list: LIST.id, organisationName: '丙厂' })).toEqual([]);
  });
});

it('a recusal request needs evidence whatever objections need', () => {
  const request = unitObjects({ paper: 'recusal', evidence: [] });
  expect(codes('evidence', request, realForm('bayannur/draft'))).toHaveLength(1);
});

describe('numbers', () => {
  it.each<[Partial<Answers>, string[]]>([
    [{ phone: '没有' }, ['phone phone-digits']],
    [{ phone: '11' }, ['phone phone-digits']],
    [{ phone: '110' }, ['phone phone-unusual?']],
    [{ phone: '12800001234' }, ['phone phone-unusual?']],
    [{ identity: '11010519491231002X' }, []],
    [{ identity: '1101051949' }, ['identity identity-length']],
    [{ identity: '110105194912310021' }, ['identity identity-check?']],
  ])('of a person %j: %j', (change, problems) => {
    expect(codes('details', personObjects(change))).toEqual(problems);
  });

  it.each<[string, string[]]>([
    ['91350100M000100Y43', []],
    ['91350100M000100Y44', ['creditCode credit-code-check?']],
    ['91350100M000100I43', ['creditCode credit-code-form']],
  ])('of a unit %s: %j', (creditCode, problems) => {
    expect(codes('details', unitObjects({ creditCode }))).toEqual(problems);
  });
});

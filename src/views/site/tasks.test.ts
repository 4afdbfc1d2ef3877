import { expect, test } from 'vitest';
import { setBuildDay } from '../../testing/real-portal.ts';
import { taskOf } from './tasks.ts';

setBuildDay('2026-11-20');

test.each([
  ['', null],
  ['open/', 'open'],
  ['places/', 'places'],
  ['winners/', 'lists'],
  ['verify/', 'lists'],
  ['verify/file/', 'compare'],
  ['organisations/91110000000000000x/', 'lists'],
  ['luohe/', 'places'],
  ['log/', 'compare'],
  ['log/1/', 'compare'],
  ['luohe/regulations/2018/', 'places'],
  ['luohe/rounds/sample-2024/winners/', 'lists'],
  ['luohe/revocations/2026-05-12-x/', 'lists'],
  ['luohe/eligibility/', 'eligibility'],
  ['luohe/objection/', 'objection'],
  ['questions/', 'compare'],
  ['statistics/', 'compare'],
  ['about/', null],
])('the page %o belongs to the task %o', (path, task) => {
  expect(taskOf(path)).toBe(task);
});

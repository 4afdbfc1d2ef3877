import { expect, it } from 'vitest';
import { check } from '../../scripts/check.ts';
import { stateKind } from '../register/state-id.ts';
import { realPortal } from './real-portal.ts';
import { runCommand } from './run-command.ts';

it('the copy that tests read passes the check, and every record and text that is real in it is registered', () => {
  expect(runCommand(check, [], {})).toMatchObject({ status: 0, stderr: '' });
  expect(realPortal().unpublished.filter(({ id }) => !stateKind(id))).toEqual([]);
});

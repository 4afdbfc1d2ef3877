import { expect, it } from 'vitest';
import { check } from '../../../scripts/check.ts';
import { runCommand } from '../run-command.ts';
import { LIVE_CONTENT } from './live-portal.ts';

it('finds nothing wrong with what editors publish', () => {
  const { status, stderr } = runCommand(check, [], { PORTAL_CONTENT: LIVE_CONTENT });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

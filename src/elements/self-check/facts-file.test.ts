import { expect, test } from 'vitest';
import { SELF_CHECK_WORDS as words } from '../../messages/eligibility/self-check.ts';
import { readFactsFile, readFactsText } from './facts-file.ts';

const DAY = '2026-11-20';

test('what can be used is read, and what cannot is told', () => {
  expect(readFactsText('{"registeredHere":true,"lastLossYear":5}', DAY)).toMatchObject({
    facts: { registeredHere: true },
    problems: [{ key: 'lastLossYear' }],
  });
});

test.each([
  ['{}', words.noAnswers],
  ['', words.noAnswers],
  [' \n', words.noAnswers],
  ['[]', words.notAnswers],
  ['null', words.notAnswers],
  ['{"registeredHere":', words.notAnswers],
])('of %s is said: %s', (text, problem) => {
  expect(readFactsText(text, DAY)).toEqual({ problem });
});

test('a file that no form can have saved is not read at all', async () => {
  let read = false;
  const file = (size: number) =>
    ({
      size,
      text: () => {
        read = true;
        return Promise.resolve('{"registeredHere":true}');
      },
    }) as unknown as File;
  expect(await readFactsFile(file(1_000_001), DAY)).toEqual({ problem: words.tooLarge });
  expect(read).toBe(false);
  expect(await readFactsFile(file(1_000_000), DAY)).toMatchObject({
    facts: { registeredHere: true },
  });
  expect(readFactsText(`"${'x'.repeat(1_000_000)}"`, DAY)).toEqual({ problem: words.tooLarge });
});

test('a file that has gone is owned up to, and what fails otherwise is not called so', async () => {
  const failing = (error: Error) =>
    ({ size: 1, text: () => Promise.reject(error) }) as unknown as File;
  const gone = new DOMException('gone', 'NotFoundError');
  expect(await readFactsFile(failing(gone), DAY)).toEqual({ problem: words.unreadable });
  await expect(readFactsFile(failing(new TypeError('broken')), DAY)).rejects.toThrow('broken');
});

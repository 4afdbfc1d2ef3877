import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { globSync } from 'node:fs';
import type { EngineSource } from '../../src/testing/engines/engine.ts';
import { findProgram } from './find-program.ts';

const PACKAGES = ['webkit2gtk-driver', 'xvfb'];
const STARTED_WITHIN = 15_000;

/** WebKitGTK's small browser on a screen that nobody sees, over its own WebDriver. */
export const WEBKIT: EngineSource = {
  name: 'WebKitGTK',
  start: async () => {
    const screen = await startScreen();
    const port = await freePort();
    const driver = spawn(findProgram(['WebKitWebDriver'], PACKAGES), [`--port=${port}`], {
      env: { ...process.env, DISPLAY: screen.display, LANG: 'C.UTF-8' },
      stdio: 'ignore',
    });
    const stop = () => [driver, screen.process].forEach((each) => each.kill());
    try {
      const address = `http://127.0.0.1:${port}/session`;
      const [binary = ''] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
      const browserOptions = { binary, args: ['--automation'] };
      const { sessionId, capabilities } = await whenListening(() =>
        ask<Session>(address, {
          capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
        }),
      );
      const session = `${address}/${sessionId}`;
      return {
        name: 'WebKitGTK',
        version: capabilities.browserVersion,
        searches: true,
        open: async (url) => void (await ask(`${session}/url`, { url })),
        evaluate: async (expression) => {
          const answer = await ask<{ value?: unknown; error?: string }>(
            `${session}/execute/async`,
            { script: awaiting(expression), args: [] },
          );
          if (answer.error !== undefined) throw new Error(answer.error);
          return answer.value;
        },
        close: async () => {
          await fetch(session, { method: 'DELETE' });
          stop();
        },
      };
    } catch (error) {
      stop();
      throw error;
    }
  },
};

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** A script of WebDriver answers by its last argument. */
const awaiting = (expression: string): string => `
  const answer = arguments[arguments.length - 1];
  Promise.resolve().then(() => ${expression})
    .then((value) => answer({ value }), (error) => answer({ error: String(error) }));`;

/** Sends a command of WebDriver. @throws with the words of the driver when it fails */
async function ask<Answer>(address: string, body: object): Promise<Answer> {
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: Answer & { message?: string } };
  if (!answer.ok) throw new Error(value.message ?? answer.statusText);
  return value;
}

/** Tries again while nobody listens yet. */
async function whenListening<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const end = Date.now() + STARTED_WITHIN;
  for (;;)
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof TypeError) || Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
}

/** A screen without glass; it names its number itself, so that two can stand side by side. */
function startScreen(): Promise<{ display: string; process: ChildProcess }> {
  const server = spawn(
    findProgram(['Xvfb'], PACKAGES),
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return new Promise((ready, failed) => {
    server.on('error', failed);
    server.on('exit', (status) => failed(new Error(`Xvfb ${status}`)));
    server.stdio[3]!.once('data', (number: Buffer) => {
      ready({ display: `:${number.toString().trim()}`, process: server });
    });
  });
}

/** A port nobody listens on: the driver takes none of its own choosing. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

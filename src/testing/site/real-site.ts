import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPortal } from '../../content/load-portal.ts';
import { PUBLISHED, SEAL, STATES } from '../../content/register/register-files.ts';
import { writeRegister } from '../../content/register/write-register.ts';
import { findingLine } from '../../messages/findings/findings.ts';
import { TESTED_CONTENT } from '../tested-content.ts';
import { buildSite } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';

export const ORIGIN = 'https://award.example.cn';
export const BASE = '/gov/';
const FIXTURE = 'src/testing/fixtures/sixth-city';
const CITY = 'jurisdictions/sixth-city';
export const NAME = 'award.example.cn/gov/log';
const { privateKey, publicKey: signersKey } = generateKeyPairSync('ed25519');
/** Checks the log's signatures. */
export const publicKey = signersKey;

const ROUND = `${CITY}/rounds/1`;
export const NOTICE = `---
title: 申报通知
documentNumber: null
issuer: 示例市测试委员会
signedOn: null
publishedOn: "2026-12-01"
source: { url: https://example.gov.cn/1 }
basis: []
applications:
  - level: 市级
    window: { from: "2026-12-02", until: "2026-12-31" }
    handIn: { office: 评审办公室 }
materials: []
---

请联系不该写出姓名的人。
`;
export const REDACTED = NOTICE.replace(
  '---\n\n请联系不该写出姓名的人',
  'revision: { kind: redaction, on: "2026-12-05", reason: 去掉个人姓名 }\n---\n\n请联系评审办公室',
);

/** Registers what is new in a folder. */
function registerOn(content: string, day: string): void {
  const { portal, findings } = loadPortal(content);
  if (!portal) throw new Error(findings.map(findingLine).join('\n'));
  writeRegister(content, portal, day);
}

/**
 * A site of the tested content and a sixth city, registered on three days; its notice was redacted after it
 * had been registered, and the first words are gone. The log is signed.
 */
export async function buildRealSite(): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-log-'));
  const content = join(folder, 'content');
  const key = join(folder, 'key.pem');
  cpSync(TESTED_CONTENT, content, { recursive: true });
  cpSync(FIXTURE, join(content, CITY), { recursive: true });
  registerOn(content, '2026-12-01');
  mkdirSync(join(content, ROUND), { recursive: true });
  writeFileSync(
    join(content, ROUND, 'round.yaml'),
    'label: 第一届\nregulation: "2020"\nsample: false\n',
  );
  writeFileSync(join(content, ROUND, 'call-notice.md'), NOTICE);
  registerOn(content, '2026-12-02');
  rmSync(join(content, ROUND, 'call-notice.md'));
  writeFileSync(join(content, ROUND, 'call-notice-r2.md'), REDACTED);
  registerOn(content, '2026-12-05');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const site = await buildSite(
    {
      [CITY]: join(content, CITY),
      [PUBLISHED]: join(content, PUBLISHED),
      [SEAL]: join(content, SEAL),
      [STATES]: join(content, STATES),
    },
    {
      PORTAL_TODAY: '2027-01-05',
      PORTAL_SAMPLES: 'off',
      PORTAL_ORIGIN: ORIGIN,
      PORTAL_BASE: BASE,
      PORTAL_LOG_KEY: key,
    },
  );
  rmSync(folder, { recursive: true });
  return site;
}

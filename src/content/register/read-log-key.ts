import { createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The key that signs checkpoints, as `openssl genpkey -algorithm ed25519` writes it.
 * @throws RangeError when the file holds no such key
 */
export function readLogKey(path: string): KeyObject {
  const key = createPrivateKey(readFileSync(path));
  if (key.asymmetricKeyType !== 'ed25519')
    throw new RangeError(
      `PORTAL_LOG_KEY 应是 Ed25519 私钥（PEM），收到的是 ${key.asymmetricKeyType}`,
    );
  return key;
}

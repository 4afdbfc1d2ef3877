import { readSettings } from '../src/settings.ts';
import { LEDGER_VERIFY_USAGE } from '../src/messages/register/ledger-verify.ts';
import { runIfStarted } from './command.ts';
import type { Command } from './command.ts';
import { verifyRegister } from './ledger/verify-register.ts';

/** `npm run ledger:verify -- <earlier> [<later>]`: exit 0 consistent, 1 not, 2 called wrongly. */
export const ledgerVerify: Command = ([earlier, later, ...more], io) => {
  const { status, said } =
    earlier && more.length === 0
      ? verifyRegister(readSettings(io.env).content, earlier, later)
      : { status: 2, said: LEDGER_VERIFY_USAGE };
  (status === 2 ? io.error : io.out)(said);
  return status;
};

runIfStarted(import.meta.url, ledgerVerify);

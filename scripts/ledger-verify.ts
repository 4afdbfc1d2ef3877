import { readSettings } from '../src/settings.ts';
import { LEDGER_VERIFY_USAGE } from '../src/messages/register/ledger-verify.ts';
import { verifyRegister } from './ledger/verify-register.ts';

/** `npm run ledger:verify -- <earlier> [<later>]`: exit 0 consistent, 1 not, 2 called wrongly. */
const [earlier, later, ...more] = process.argv.slice(2);
const { status, said } =
  earlier && more.length === 0
    ? verifyRegister(readSettings().content, earlier, later)
    : { status: 2, said: LEDGER_VERIFY_USAGE };
(status === 2 ? console.error : console.log)(said);
process.exitCode = status;

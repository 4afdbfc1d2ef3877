import { current } from '../../model/record.ts';
import { auditResult, lawOf } from '../context.ts';
import type { Check } from '../context.ts';

/** What a call says of money is what the text says: where nothing may be charged (B5, Z3, W5), nothing is asked. */
export const fee: Check = {
  code: 'fee',
  run(context) {
    const { callNotice } = context.round;
    const words = callNotice && current(callNotice).fee;
    const rule = lawOf(context).of('fee')[0];
    const charged = words && chargedBy(words);
    if (!callNotice || !words || !rule || charged === null || charged === undefined) return [];
    const detail = { at: ['fee'], rule, values: { words } };
    return [
      rule.charged || !charged
        ? auditResult('fee', callNotice, 'met', 'fee-as-stated', detail)
        : auditResult('fee', callNotice, 'unmet', 'fee-differs', detail),
    ];
  },
};

const NOTHING =
  /不(?:再|得|予|另|会)?(?:向[^，,；;。]*)?[^，,；;。]{0,4}[收缴交]|免[收缴交费除]|[无毋]需|无须|不用|不必|零收费|财政|办公经费|工作经费/;
const ASKED =
  /[收缴交付][取纳]?[^，,；;。]*(?:费|元)|[\d０-９一二三四五六七八九十百千万]+(?:余|多)?元|自理|自行承担|自费|(?:申报|参评|获奖)[^，,；;。]*承担/;
/** 除工本费外，不收取其他费用: what is excepted is asked for. */
const EXCEPTED = /除[^，,；;。]*(?:外|之外|以外)/;

/** Whether the words of a call ask applicants for money; null where they do not say. */
function chargedBy(words: string): boolean | null {
  const parts = words.split(/[，,；;。、]/);
  const free = parts.filter((part) => NOTHING.test(part));
  if (EXCEPTED.test(words) && free.length > 0) return true;
  if (parts.some((part) => ASKED.test(part) && !NOTHING.test(part))) return true;
  return free.length > 0 ? false : null;
}

import type { Party, StepId } from '../../../law/objection/papers.ts';

/** What a test types, and so nothing but the papers may ever hold. */
export const TYPED = {
  name: '赵钱孙',
  phone: '0473-8765432',
  address: '李周路吴号',
  domicile: '郑王路冯号',
  facts: '陈褚卫在蒋沈韩年隐瞒了杨朱秦。\n第二段事实。',
  evidence: '尤许何证明',
  target: '吕施张在孔曹严。',
} as const;

/**
 * Answers the question that is on the screen, all of it inside the page, with nothing but what the oldest engines know: what a
 * person's keys and clicks do is tested with the keyboard, and every answer costs less than a click from outside.
 */
export function fillStep({
  step,
  party,
  typed,
}: {
  step: StepId;
  party: Party;
  typed: typeof TYPED;
}): void {
  const seen = <E extends HTMLElement>(selector: string) =>
    [...document.querySelectorAll<E>(selector)].find((each) => each.getClientRects().length > 0);
  const choose = (selector: string) => seen<HTMLInputElement>(selector)?.click();
  const fill = (selector: string, value: string) => {
    const field = seen<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(selector);
    if (!field) return false;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  const answers: Record<StepId, () => unknown> = {
    paper: () => undefined,
    list: () => {
      const listed = '[data-step=list] > fieldset > label [name=list]:not([value=""])';
      if (seen(listed)) return choose(listed);
      choose('[data-step=list] [name=list][value=""]');
      return fill('[name=listTitle]', '2026年拟奖名单公示');
    },
    organisation: () => {
      const listed = seen<HTMLSelectElement>('#field-organisation');
      return listed
        ? fill('#field-organisation', listed.options[1]?.value ?? '')
        : fill('[name=organisationName]', '示例有限公司');
    },
    ground: () => {
      choose('[name=ground][value=conditions]');
      choose('[data-ground=conditions] input');
    },
    target: () => fill('[name=target]', typed.target),
    party: () => choose(`[name=party][value=${party}]`),
    facts: () => fill('[name=facts]', typed.facts),
    evidence: () => {
      fill('[name="evidence.0.description"]', typed.evidence);
      const chosen = new DataTransfer();
      chosen.items.add(new File(['abc'], '证明.pdf', { type: 'application/pdf' }));
      const field = seen<HTMLInputElement>('[name="evidence.0.chosen"]');
      if (field) field.files = chosen.files;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    details: () => {
      for (const field of ['name', 'phone', 'address', 'domicile'] as const)
        fill(`[name=${field}]`, typed[field]);
    },
  };
  answers[step]();
}

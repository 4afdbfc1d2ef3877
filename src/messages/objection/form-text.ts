import { unsaidWords } from '../site/states.ts';

const NOT_HELD = unsaidWords({ state: 'text-not-held' });

/** The text a form rests on, where it is not the one in force: the lists' rounds were made under it. */
export function formByText(text: { title: string; mark: string | null; label: string }): string {
  return `本表单引用《${text.title}》${text.mark ?? ''}（${text.label}）：下面的名单是按它评审的，异议也按它提出。`;
}

/** What a form says whose text is not held. */
export const FORM_WITHOUT_TEXT = {
  meaning: `${NOT_HELD}：下面的名单所依据的文本，本站没有收录，这里不引用条款。向谁提出、怎样提出、多久答复，以那份文本和名单载明的为准。`,
  articles: `${NOT_HELD}，没有条款可选；知道是哪一条的，在事实和理由里写明。`,
} as const;

/** Leads to the form for rounds made under another text. */
export function otherFormWords(
  text: { title: string; mark: string | null; status: { label: string } } | null,
): string {
  return text
    ? `按《${text.title}》${text.mark ?? ''}（${text.status.label}）评审的名单，用它的表单`
    : `${NOT_HELD}的各届，用不引条款的表单`;
}

/** 本办法未规定，建议提供：书面提出。 */
export function advisedWords(listed: string, silence: string): string {
  return `${silence}，建议提供：${listed}。`;
}

/** 异议书要写什么，草案未规定。 */
export function noFormWords(silence: string, held: boolean): string {
  return `异议书要写什么，${silence}。${held ? '下面的内容是建议提供的，写得越清楚越便于核实。' : ''}`;
}

/** 怎样提出异议，本办法未规定。 */
export function noRightWords(silence: string): string {
  return `怎样提出异议，${silence}，只以公示作为表彰前的一步；向谁提出，以公示名单载明的为准。`;
}

import { unsaidWords } from '../site/states.ts';
import { OBJECTION_PAGE } from './objection-page.ts';

const NOT_HELD = unsaidWords({ state: 'text-not-held' });

/** The text a form rests on, where it is not the one in force: the lists' rounds were made under it. */
export function formByText(text: { title: string; mark: string | null; label: string }): string {
  return `本表单引用《${text.title}》${text.mark ?? ''}（${text.label}）：下面的名单是按它评审的，异议也按它提出。`;
}

/** What a form says whose text is not held. */
export const FORM_WITHOUT_TEXT = {
  meaning: `${NOT_HELD}：下面的名单所依据的文本，本站没有收录，这里不引用条款。向谁提出、怎样提出、多久答复，以那份文本和名单载明的为准。`,
  articles: `${NOT_HELD}，没有条款可选；知道是哪一条的，在事实和理由里写明。`,
  form: `异议书要写什么，${NOT_HELD}。`,
} as const;

/** Leads to the form for rounds made under another text. */
export function otherFormWords(
  text: { title: string; mark: string | null; status: { label: string } } | null,
): string {
  return text
    ? `按《${text.title}》${text.mark ?? ''}（${text.status.label}）评审的名单，用它的表单`
    : `${NOT_HELD}的各届，用不引条款的表单`;
}

/** 办法没有规定，建议提供：书面提出。 Of a text that is not held nobody knows what it asks for. */
export function advisedWords(listed: string, held: boolean): string {
  return `${held ? OBJECTION_PAGE.advised : `${NOT_HELD}，建议提供`}：${listed}。`;
}

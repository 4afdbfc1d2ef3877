import { citationLabel } from '../../law/regulation/citation-label.ts';
import type { LeftOpen } from '../../law/accounting/left-open.ts';
import type { RegulationText } from '../../law/regulation/regulation-text.ts';
import { ASPECT_NAMES } from '../rules/topics.ts';

/** What of a text nobody has read into rules yet, for the editor of `rules.yaml`; empty when nothing is left. */
export function leftOpenLines(
  file: string,
  text: RegulationText,
  { clauses, topics, conditions, idle }: LeftOpen,
): string[] {
  const at = (place: Parameters<typeof citationLabel>[1]) => citationLabel(text, place);
  return [
    ...clauses.map(
      ({ place, words }) => `${at(place)}未整理：“${words}”→ 写成规则，或者列入 covered`,
    ),
    ...(topics.length > 0
      ? [
          `没有规则的行，页面写“未录入”：${topics.map((topic) => ASPECT_NAMES[topic]).join('、')}→ ` +
            `写规则；通读后确认文本没有规定的，列入 notStated：[${topics.join(', ')}]`,
        ]
      : []),
    ...conditions.map(
      ({ place, words }) =>
        `${at(place)}的条件没有问到：“${words}”→ 由条件引用，或者列入 eligibility.notAsked；不是条件的，列入 covered`,
    ),
    ...idle.map(
      ({ at: written, quote }) =>
        `covered 的“${written}”${quote ? `“${quote}”` : ''}已有规则引用 → 可以删去这一条`,
    ),
  ].map((line) => `${file}  ${line}`);
}

/** The list of what is left, over all texts. Nothing of it stops the build. */
export function leftOpenReport(lines: readonly string[]): string {
  return [
    `尚未读完 ${lines.length} 项，不影响生成网站；没有读完的，页面不写“未规定”：`,
    ...lines,
  ].join('\n');
}

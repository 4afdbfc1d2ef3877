/** What the city's page calls the place a round has come to. */
export const STAGE_MARKS = {
  /** A window of the stage is open on the day the page speaks of. */
  open: '现在',
  /** Nothing later is public; what goes on inside the office the portal cannot see. */
  last: '公开到这一步',
  /** The last stage is public. */
  done: '本届已走完',
};

/** Before the stage the text puts next. */
export const NEXT_LABEL = '接下来：';

export const NOTHING_OPEN_HERE =
  '本门户未见正在受理的申报或正在进行的公示，请以主管部门的网站为准。';
/** Why nothing can be said of what comes: the round's text is not held. */
export const NEXT_UNKNOWN = '本届依据的文本未收录，无法推知。';
export const ROUND_DONE = '本届各环节已经走完。';

/** 下一次公开：拟奖名单公示，7个工作日. */
export function nextPublicWords(wanted: string): string {
  return `下一次公开：${wanted}`;
}

/** 综合排序（办法未要求公开）. */
export function nextStageWords(name: string, state: string, by: string | null): string {
  return `${name}（${state}${by === null ? '' : `，最迟 ${by}`}）`;
}

/** 13个环节：由谁做，依据哪一条，公开什么. */
export function stagesSummary(count: number): string {
  return `全部${count}个环节：由谁做，依据哪一条，公开什么`;
}

/** 奖项：9项. */
export function factsSummary(group: string, count: number): string {
  return `${group}：${count}项`;
}

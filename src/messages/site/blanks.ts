/** How a page shows what a source leaves out. */
export const NOT_STATED = '未载明';
export const NOT_READ = '未读到';
export const NO_RULE = '未规定';
export const UNKNOWN_TEXT = '文本未收录';
/** Where there is nothing to say, and nothing is missing. */
export const NOTHING = '—';

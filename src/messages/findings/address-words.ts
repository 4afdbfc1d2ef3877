import type { AddressFault } from '../../model/web-address.ts';

/** What is wrong with an address, after the address or the name of its place. */
export const ADDRESS_FAULTS: Record<AddressFault, string> = {
  scheme: '不是 http、https 网址，也不是邮箱、电话或站内地址',
  blank: '里有空白、反斜杠或看不见的字符',
  credentials: '的域名前有“@”，读者会认错网站',
  lookalike: '的域名里有会认错的字符，或写成了 xn-- 开头的样子',
  local: '指向本机或内部网络，别人打不开',
};

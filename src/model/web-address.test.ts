import { expect, it } from 'vitest';
import { webAddressFault } from './web-address.ts';

it.each([
  ['http://www.jiangyin.gov.cn/doc/2022/07/19/1058686.shtml'],
  ['https://example.gov.cn:8443/?a=1&b=2#c@d'],
  ['HTTPS://Example.Gov.CN/'],
  ['https://中国政府网.政务/路径'],
  ['http://218.21.1.2:8080/a'],
  ['https://[2408::1]/'],
])('%s is an address a reader may be sent to', (address) => {
  expect(webAddressFault(address)).toBeNull();
});

it.each([
  ['example.gov.cn', 'scheme'],
  ['ftp://example.gov.cn/', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['//evil.example', 'scheme'],
  ['https://', 'scheme'],
  ['https://a:b:c/', 'scheme'],
  ['https://gov.cn/a b', 'blank'],
  ['https://gov.cn/\n', 'blank'],
  ['https://gov.cn/\u200B', 'blank'],
  ['https://gov.cn\\@evil.example/', 'blank'],
  ['https://gov.cn@evil.example/', 'credentials'],
  ['https://user:word@gov.cn/', 'credentials'],
  ['https://\u0430pple.com/', 'lookalike'],
  ['https://ｇｏｖ.cn/', 'lookalike'],
  ['https://xn--pple-43d.com/', 'lookalike'],
  ['https://gov。cn/', 'lookalike'],
  ['http://127.0.0.1/', 'local'],
  ['http://0x7f.1/', 'local'],
  ['http://2130706433/', 'local'],
  ['http://localhost:8080/', 'local'],
  ['http://a.localhost/', 'local'],
  ['http://oa/', 'local'],
  ['http://oa.local/', 'local'],
  ['http://[::1]/', 'local'],
  ['http://[::ffff:7f00:1]/', 'local'],
  ['http://[fe80::1]/', 'local'],
  ['http://10.1.2.3/', 'local'],
  ['http://172.16.0.1/', 'local'],
  ['http://192.168.1.1/', 'local'],
  ['http://localhost./', 'local'],
])('%s is not: %s', (address, fault) => {
  expect(webAddressFault(address)).toBe(fault);
});

/** An old Chromium that stands packed in an npm package, for Linux on x64. */
export interface OldEngine {
  readonly version: number;
  readonly package: string;
  /** SHA-512 of the package as the registry states it. */
  readonly integrity: string;
}

/** The old engines the portal is held to, the oldest at the floor. */
export const OLD_ENGINES: readonly OldEngine[] = [
  {
    version: 108,
    package: '@sparticuz/chromium@108.0.3',
    integrity:
      'sha512-vMOWoGKb/zQZ83FoB8GUAx5LzofaeCp0qCSQDkuugx89/CFmgRlUBO3x1Kk/4jwVXeM055UaYvhboaohPpH9zA==',
  },
  {
    version: 102,
    package: '@sparticuz/chrome-aws-lambda@14.1.1',
    integrity:
      'sha512-sgVzE+MWMocqq2Q7ghr/VIFt+uF7jN9PRb2/KcGzWAyz3r7DE8pSVxHJorsJXoG3GuqaF8SaacSycbeNdugVZg==',
  },
  {
    version: 88,
    package: 'chrome-aws-lambda@5.5.0',
    integrity:
      'sha512-nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  },
];

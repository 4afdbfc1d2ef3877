import type { LinkedData } from './linked-data.ts';

/** The portal itself (schema.org WebSite). */
export function webSite(facts: { name: string; description: string; url: string }): LinkedData {
  return {
    '@type': 'WebSite',
    name: facts.name,
    description: facts.description,
    url: facts.url,
    inLanguage: 'zh-CN',
  };
}

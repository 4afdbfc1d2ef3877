import { z } from 'zod';
import { line } from '../text.ts';
import { body, channel, printedWindow, recordBase, revision } from './record-base.ts';

/**
 * `consultation.yaml` beside a draft: the notice that asks the public what it thinks of it. No rule is held against it,
 * so that nothing is explained of it or replied to.
 */
export const consultation = z
  .strictObject(recordBase)
  .omit({ acknowledged: true, reply: true, attachments: true })
  .extend({
    body,
    revision,
    window: printedWindow.describe('征求意见的起止；没有印首日的，from 写 null'),
    channel: channel.nullable().describe('意见交到哪里；未载明写 null'),
    means: line.optional().describe('可以怎样提出，照印，如 书面并电子邮件'),
  });
export type Consultation = z.infer<typeof consultation>;

import type { APIRoute } from 'astro';
import { attachment } from '../../../../../views/records/attachment.ts';
import type { AttachmentProps } from '../../../../../views/records/attachment.ts';
import { attachmentPaths } from '../../../../../views/records/record-paths.ts';

export const getStaticPaths = () => attachmentPaths('rounds');

/** The attachment, byte for byte: its SHA-256 stands on the record's page. */
export const GET: APIRoute<AttachmentProps> = ({ props }) => new Response(attachment(props));

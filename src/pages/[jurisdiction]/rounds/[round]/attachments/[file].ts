import type { APIRoute } from 'astro';
import { attachment } from '../../../../../queries/records/attachment.ts';
import type { AttachmentProps } from '../../../../../queries/records/attachment.ts';
import { attachmentPaths } from '../../../../../queries/records/record-paths.ts';

export const getStaticPaths = () => attachmentPaths('round');

/** The attachment, byte for byte: its SHA-256 stands on the record's page. */
export const GET: APIRoute<AttachmentProps> = ({ props }) => new Response(attachment(props));

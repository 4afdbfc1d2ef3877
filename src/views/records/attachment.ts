import { contentBytes } from '../../content/read/content-bytes.ts';
import { settings } from '../site/site.ts';

export interface AttachmentProps extends Record<string, unknown> {
  /** Folder under `jurisdictions/`. */
  folder: string;
  file: string;
}

/** An attachment's bytes as they stand in the content folder. */
export function attachment({ folder, file }: AttachmentProps): Uint8Array<ArrayBuffer> {
  return contentBytes(settings.content, `jurisdictions/${folder}/${file}`);
}

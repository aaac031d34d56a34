import type { TextBlock } from '../model/snapshot.ts';
import { readDocx } from '../words/docx.ts';
import type { DocumentReading } from './document-reading.ts';

/** Reads a Word file as `curbcut text` does. Its places are paragraphs, numbered from the beginning. */
export async function readWordFile(bytes: Uint8Array): Promise<DocumentReading> {
  const document = await readDocx(Buffer.from(bytes), '');
  if (typeof document === 'string') return { reason: document === 'unreadable' ? 'damaged' : document };
  const { title, declaredLang, blocks, truncated } = document;
  return {
    snapshot: {
      type: 'docx',
      title,
      ...(declaredLang !== undefined && { lang: declaredLang }),
      blocks: blocks.map(inDocument),
      truncated,
    },
  };
}

function inDocument({ origin, ...block }: TextBlock): TextBlock {
  return { ...block, selector: `paragraph ${origin?.[0]?.line ?? 1}` };
}

import { deflateSync } from 'node:zlib';

/** A small PDF whose page unpacks to more than 200 megabytes of drawing operations. */
export function pdfBomb(): Uint8Array {
  // Packed twice: the same few bytes over and over pack to almost nothing.
  const chunk = Buffer.from('0 0 m 1 1 l S\n'.repeat(4_000_000));
  const content = deflateSync(deflateSync(Buffer.concat(Array.from({ length: 4 }, () => chunk)), { level: 9 }));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>',
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  for (const [index, object] of objects.entries()) parts.push(Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`));
  parts.push(
    Buffer.from(`4 0 obj\n<< /Length ${content.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF'),
  );
  return new Uint8Array(Buffer.concat(parts));
}

// Reads a zip file, as .docx is one: its central directory at the end tells where each file in it begins.
import { inflateRawSync } from 'node:zlib';

/** The files in a zip file, as text by their path. */
export function unzipped(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('This is no zip file.');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('Its directory is broken.');
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    const path = zip.toString('utf8', at + 46, at + 46 + name);
    files.set(path, (method === 8 ? inflateRawSync(data) : data).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}

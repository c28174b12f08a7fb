/** What a file seems to be: its first bytes tell, and for tables its name. */
export type FileKind = 'backup' | 'library' | 'json' | 'table' | 'packed';

/** How many bytes at its start tell what a file is. */
const TELLING_BYTES = 1000;

/** What a file that a person chose seems to be. */
export async function fileKind(file: File): Promise<FileKind> {
  const bytes = new Uint8Array(await file.slice(0, TELLING_BYTES).arrayBuffer());
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'backup';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) return 'packed';
  const start = new TextDecoder().decode(bytes).trimStart();
  if (start.includes('"kanttekening-backup"')) return 'backup';
  if (start.includes('"kanttekening-library"')) return 'library';
  return /^[[{]/.test(start) || /\.json$/i.test(file.name) ? 'json' : 'table';
}

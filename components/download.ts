/** Hands a file to the browser to be saved where it saves downloads. */
export function download(name: string, parts: BlobPart[], type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

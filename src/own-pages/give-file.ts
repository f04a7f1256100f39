/** Time for the browser to take the bytes; afterwards no page can reach them any more. */
const milliseconds = 60_000;

/** Hands a file that was made here to the browser, as any download: it goes where the person's downloads go. */
export function giveFile(file: {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly mediaType: string;
}): void {
  const address = URL.createObjectURL(new Blob([file.bytes], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), milliseconds);
}

const signature = '89504e470d0a1a0a';

/** How large a PNG is, in pixels: its header's first two numbers. @throws for what is no PNG. */
export function sizeOfPng(bytes: Buffer): { width: number; height: number } {
  if (bytes.subarray(0, 8).toString('hex') !== signature) throw new Error('This is no PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/**
 * SHA-1 (FIPS 180-4, section 6.1), only for what the key derivation of old keystore files repeats a thousand times. No library
 * is used here because the repeating is nearly all the time that a check takes: node-forge 1.4.3 needs 0.9 ms for 1024 rounds,
 * @noble/hashes 2.4.0 0.8 ms, this 0.2 ms (Node 20, 2026-11-24; `npm run bench` measures it again). As a hash against forgery
 * SHA-1 is broken; as the innards of PBES1 it is what these files have.
 */
export type Sha1State = Int32Array;

/** The words of one block, reused: the work is synchronous. */
const schedule = new Int32Array(80);

export function sha1(bytes: Uint8Array): Sha1State {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  // One bit, zeros, and the length in bits as 64 bits, up to a whole block.
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 4, bytes.length * 8);
  for (let block = 0; block < blocks.length; block += 64) {
    for (let word = 0; word < 16; word++) schedule[word] = view.getInt32(block + word * 4);
    compress(state);
  }
  blocks.fill(0);
  return state;
}

/** Hashes the 20 bytes of a hash again, `times` over, in place. */
export function hashAgain(state: Sha1State, times: number): void {
  for (let time = 0; time < times; time++) {
    schedule.set(state);
    schedule[5] = 0x80000000 | 0;
    schedule.fill(0, 6, 15);
    schedule[15] = 160;
    state[0] = 0x67452301;
    state[1] = 0xefcdab89 | 0;
    state[2] = 0x98badcfe | 0;
    state[3] = 0x10325476;
    state[4] = 0xc3d2e1f0 | 0;
    compress(state);
  }
  schedule.fill(0);
}

/** Big-endian, 20 bytes. */
export function hashBytes(state: Sha1State): Uint8Array {
  const bytes = new Uint8Array(20);
  const view = new DataView(bytes.buffer);
  for (const [at, word] of state.entries()) view.setInt32(at * 4, word);
  return bytes;
}

function compress(state: Sha1State): void {
  const w = schedule;
  for (let t = 16; t < 80; t++) {
    const x = (w[t - 3] as number) ^ (w[t - 8] as number) ^ (w[t - 14] as number) ^ (w[t - 16] as number);
    w[t] = (x << 1) | (x >>> 31);
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let t = 0;
  for (; t < 20; t++) {
    const next = (((a << 5) | (a >>> 27)) + ((b & c) | (~b & d)) + e + 0x5a827999 + (w[t] as number)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  for (; t < 40; t++) {
    const next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0x6ed9eba1 + (w[t] as number)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  for (; t < 60; t++) {
    const mixed = (b & c) | (d & (b | c));
    const next = (((a << 5) | (a >>> 27)) + mixed + e + 0x8f1bbcdc + (w[t] as number)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  for (; t < 80; t++) {
    const next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d) + e + 0xca62c1d6 + (w[t] as number)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
}

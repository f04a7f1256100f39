import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pictureOfRooms } from '../../scripts/rooms/draw.ts';
import { usesOfRooms } from '../../scripts/rooms/imports.ts';
import { path } from '../../scripts/rooms/write.ts';

describe('the picture of the rooms', () => {
  const uses = usesOfRooms();

  it('shows what the files really import: else run “npm run picture-of-rooms”', () => {
    expect(readFileSync(path, 'utf8')).toBe(pictureOfRooms(uses));
  });

  it('is drawn from what is there', () => {
    expect(uses.get('content')).toContain('portal');
    expect(uses.get('rehearsal')).toContain('practice');
    expect([...(uses.get('practice') ?? ['?'])]).toEqual([]);
    expect([...uses.values()].filter((used) => used.has('rehearsal'))).toEqual([]);
  });

  it('would change with one import more, and refuses a room without a place', () => {
    const more = new Map(uses).set('portal', new Set(['journey']));
    expect(pictureOfRooms(more)).not.toBe(pictureOfRooms(uses));
    expect(() => pictureOfRooms(new Map(uses).set('attic', new Set()))).toThrow('attic');
  });

  it('stands in docs/architecture.md, which names every program that is built', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    expect(text).toContain('(pictures/rooms.svg)');
    for (const page of ['keystore.html', 'rehearsal.html', 'popup/popup.html'])
      expect(text).toContain(`\`${page}\``);
    for (const [, named = ''] of text.matchAll(/`(src\/[a-z-]+(?:\/[a-z-]+)*\.ts)`/g)) {
      expect(() => readFileSync(named), named).not.toThrow();
    }
  });
});

/** What the stores take at most, in characters (both stores, 2026-11-25), and the browsers show of a tooltip or a list of shortcuts. */
const most: Readonly<Record<string, number>> = {
  extension_name: 75,
  extension_description: 132,
  badge_step: 150,
  badge_finished: 100,
  command_open_popup: 100,
  command_open_panel: 100,
  command_step_done: 150,
};

/** Longer than this is no label on a button or before a value any more. */
const longestLabel = 30;

/** Why a translation is too long for its place; nothing when it fits. */
export function fits(key: string, english: string, translated: string): readonly string[] {
  const limit = most[key];
  if (limit && [...translated].length > limit) return [`longer than ${limit} characters`];
  const room = roomFor(key, english);
  const width = widthOf(translated);
  return width > room
    ? [`too long for its place: ${width} wide, English is ${widthOf(english)}, ${room} is the most`]
    : [];
}

/** How long a translation may be, in Latin letters. */
export function roomFor(key: string, english: string): number {
  const isLabel = english.length <= longestLabel && !/[.?!:]$/.test(english);
  const room = widthOf(english) * 2 + (isLabel ? 12 : 30);
  return Math.min(most[key] ?? room, room);
}

/** In Latin letters: Chinese and Korean characters are two wide, marks over or under a letter take no room. */
function widthOf(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0;
  const none = text.match(/\p{Mn}/gu)?.length ?? 0;
  return [...text].length + wide - none;
}

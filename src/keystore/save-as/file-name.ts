/** 60 characters of up to four bytes each, and the ending, fit into the 255 bytes that file systems allow. */
const longest = 60;

/** White space and what shows as nothing: control, formatting and unassigned characters, and the Hangul fillers. */
const blanks = /[\s\p{C}\u115f\u1160\u3164\uffa0]+/gu;

/**
 * Names of devices, also with a dot and something behind: Windows opens the device instead of a file (Microsoft, "Naming Files,
 * Paths, and Namespaces" and "CreateFileA: Consoles", 2026-11-24).
 */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[1-9¹²³]|lpt[1-9¹²³]) *(?:\.|$)/i;

/** A file name made of a display name, such as Windows, macOS and Linux all take, and that shows what it is. */
export function fileNameFor(displayName: string | null, ending: string): string {
  const spaced = (displayName ?? '')
    .slice(0, 1000)
    .normalize('NFC')
    .replace(blanks, (blank) => (/\s/.test(blank) ? ' ' : ''))
    .replace(/[<>:"/\\|?*]/g, '-')
    // A dot first hides a file, a tilde means the home folder, a dash looks like an option of a command.
    .replace(/^[ .~-]+/, '');
  const name = [...spaced]
    .slice(0, longest)
    .join('')
    .replace(/[ .-]+$/, '');
  if (name === '') return `machine-credential.${ending}`;
  return device.test(name) ? `credential ${name}.${ending}` : `${name}.${ending}`;
}

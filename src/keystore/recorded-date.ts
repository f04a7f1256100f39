const dateTime = /^\s*(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?\s*$/;

/**
 * Whether a date of the XML means the moment of the certificate (both to the second). Every file of the RAM era labels the UTC clock as
 * +10:00, so that read literally it is ten hours early (observed in public sample files of 2019 to 2025, 2026-11-23): known and
 * harmless, and therefore the same moment here. False for text that is no date.
 */
export function isSameMoment(recorded: string, certified: Date): boolean {
  const [, clock, zone] = dateTime.exec(recorded) ?? [];
  if (clock === undefined) return false;
  const seconds = (text: string) => Math.floor(Date.parse(text) / 1000);
  const moment = Math.floor(certified.getTime() / 1000);
  if (seconds(`${clock}${zone ?? '+10:00'}`) === moment) return true;
  const labelledAsAustralian = zone === undefined || zone === '+10:00' || zone === '+11:00';
  return labelledAsAustralian && seconds(`${clock}Z`) === moment;
}

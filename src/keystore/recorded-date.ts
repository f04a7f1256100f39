const dateTime = /^\s*(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?\s*$/;

/**
 * Whether a date of the XML means the moment of the certificate (both to the second). Every file of the RAM era labels the UTC clock as
 * +10:00, so that read literally it is ten hours early (observed in public sample files of 2019 to 2025, 2026-11-23): known, a note
 * of its own, and therefore the same moment here. False for text that is no date.
 */
export function isSameMoment(recorded: string, certified: Date): boolean {
  const [, clock, zone] = dateTime.exec(recorded) ?? [];
  if (clock === undefined) return false;
  return isAt(`${clock}${zone ?? '+10:00'}`, certified) || isTenHoursEarly(recorded, certified);
}

/** Whether it is the moment of the certificate by the UTC clock, with the label of an Australian zone or none. */
export function isTenHoursEarly(recorded: string, certified: Date): boolean {
  const [, clock, zone] = dateTime.exec(recorded) ?? [];
  const labelledAsAustralian = zone === undefined || zone === '+10:00' || zone === '+11:00';
  return clock !== undefined && labelledAsAustralian && isAt(`${clock}Z`, certified);
}

/** To the second. */
function isAt(written: string, moment: Date): boolean {
  return Math.floor(Date.parse(written) / 1000) === Math.floor(moment.getTime() / 1000);
}

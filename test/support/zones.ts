/** UTC offsets of zones by Intl, which tests may use; it is unproven in Apps Script. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes; with a fraction for local mean times, whose offsets include seconds. */
export function offsetMinutesIn(zone: string, instantMs: number): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const name = format.formatToParts(instantMs).find(({ type }) => type === 'timeZoneName')?.value;
  const offset = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(name ?? '');
  const [, sign, hours, minutes, seconds] = offset ?? [];
  const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
  return sign === '-' ? -ahead : ahead;
}

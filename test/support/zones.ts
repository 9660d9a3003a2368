/** UTC offsets of zones as Intl knows them: allowed in tests, unproven in Apps Script. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Whole minutes, odd seconds dropped as Java's `Z` pattern drops them. */
export function offsetMinutesIn(zone: string, instantMs: number): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const name = format.formatToParts(instantMs).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name ?? '') ?? [];
  const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -ahead : ahead;
}

/** Workbooks to begin with, by name. */
import { openHost, type Host } from '..';
import type { HostSettings } from '../screen/wire';

export interface ScenePlace {
  readonly dist: string;
  readonly sample: string;
  readonly now: string;
  readonly settings: HostSettings;
}

interface Scenario {
  readonly name: string;
  readonly title: string;
  fill(host: Host, place: ScenePlace): void | Promise<void>;
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'empty', title: 'Empty spreadsheet', fill: () => undefined },
  {
    name: 'sample',
    title: 'Sample team',
    fill: (host) => {
      host.book.name = 'Harborline customers';
      host.book.addSheet('Customers', [
        ['Company', 'Need', 'Close'],
        ['Acme', 'A', { value: 46350, format: 'yyyy-mm-dd' }],
        ['王伟', 'B', 12.5],
      ]);
    },
  },
];

export async function openScene(
  name: string,
  place: ScenePlace,
): Promise<{ name: string; host: Host }> {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`There is no scenario ${name}.`);
  const { dist, now, settings } = place;
  const host = openHost({
    dist,
    now,
    spreadsheetZone: settings.spreadsheetZone,
    scriptZone: settings.scriptZone,
    locale: settings.locale,
    user: settings.user,
  });
  await scenario.fill(host, place);
  return { name, host };
}

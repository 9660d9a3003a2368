/** Workbooks to begin with, by name. */
import { openHost, type Host } from '..';
import { foreignSheet } from './foreign-sheet';
import { manyCustomers } from './many-customers';
import { messySheet } from './messy-sheet';
import { ownFile } from './own-file';
import { sampleTeam } from './sample-team';
import type { Scenario, ScenePlace } from './scenario';

export type { SceneSettings, ScenePlace } from './scenario';

const SCENARIOS: readonly Scenario[] = [
  { name: 'empty', title: 'Empty spreadsheet', fill: () => undefined },
  sampleTeam,
  messySheet,
  foreignSheet,
  manyCustomers('1000', 1_000),
  manyCustomers('5000', 5_000),
];

/** Those there are, with the person's own file first where one was named. */
export function scenariosWith(data: string | null): readonly Scenario[] {
  return data === null ? SCENARIOS : [ownFile(data), ...SCENARIOS];
}

/** Throws a `UsageError` when the person's file cannot be read. */
export async function openScene(
  name: string,
  place: ScenePlace,
): Promise<{ name: string; host: Host }> {
  const scenario = scenariosWith(place.data).find((one) => one.name === name);
  if (scenario === undefined) throw new RangeError(`There is no scenario “${name}”.`);
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

/** Workbooks to begin with, by name. */
import { openHost, type Host, type HostFile, type HostOptions } from '..';
import { foreignSheet } from './foreign-sheet';
import { manyCustomers } from './many-customers';
import { messySheet } from './messy-sheet';
import { ownFile } from './own-file';
import { sampleTeam } from './sample-team';
import type { Scenario, ScenarioOptions } from './scenario';

const SCENARIOS: readonly Scenario[] = [
  { name: 'empty', title: 'Empty spreadsheet', fill: () => undefined },
  sampleTeam,
  messySheet,
  foreignSheet,
  manyCustomers('1000', 1_000),
  manyCustomers('5000', 5_000),
];

/** Those there are, with the person's own file first where one was named. */
export function scenarioList(data: string | null): readonly Scenario[] {
  return data === null ? SCENARIOS : [ownFile(data), ...SCENARIOS];
}

/** Throws a `UsageError` when the person's file cannot be read. */
export async function openScenario(
  name: string,
  place: ScenarioOptions,
): Promise<{ name: string; host: Host }> {
  const scenario = scenarioList(place.data).find((one) => one.name === name);
  if (scenario === undefined) throw new RangeError(`There is no scenario “${name}”.`);
  const host = openHost(optionsOf(place));
  await scenario.fill(host, place);
  return { name, host };
}

/** A workbook as it was saved, at the time it was saved. */
export function openSavedWorkbook(
  { name, now, file }: { readonly name: string; readonly now: string; readonly file: HostFile },
  place: ScenarioOptions,
): { name: string; host: Host } {
  return { name, host: openHost({ ...optionsOf(place), now, file }) };
}

function optionsOf({ dist, now, settings }: ScenarioOptions): HostOptions {
  const { spreadsheetZone, scriptZone, locale, user, language } = settings;
  // Warm code answers twice as fast, and here a person waits.
  const functionScope = 'file';
  return { dist, now, spreadsheetZone, scriptZone, locale, user, language, functionScope };
}

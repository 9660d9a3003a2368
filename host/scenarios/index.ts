/** Scenarios: workbooks to start with. */
import { openHost, type Host, type HostFile, type HostOptions } from '..';
import { manyCustomers } from './many-customers';
import { importedFile, ownFile } from './own-file';
import { sampleTeam } from './sample-team';
import { chineseSheet, messySheet } from './typed-sheets';
import type { WorkbookScenario, ScenarioOptions } from './scenario';

export type { ScenarioOptions, WorkbookSettings } from './scenario';

const SCENARIOS: readonly WorkbookScenario[] = [
  { name: 'empty', title: 'Empty spreadsheet', fill: () => undefined },
  sampleTeam,
  messySheet,
  chineseSheet,
  manyCustomers('1000', 1_000),
  manyCustomers('5000', 5_000),
];

/** All scenarios; first the user's own file, as it is and imported, if one was given. */
export function scenarioList(data: string | null): readonly WorkbookScenario[] {
  return data === null ? SCENARIOS : [ownFile(data), importedFile(data), ...SCENARIOS];
}

/** Throws a `UsageError` when the user's file cannot be read. */
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

/** Opens a saved workbook; the clock starts at the time it was saved. */
export function openSavedWorkbook(
  { name, now, file }: { readonly name: string; readonly now: string; readonly file: HostFile },
  place: ScenarioOptions,
): { name: string; host: Host } {
  return { name, host: openHost({ ...optionsOf(place), now, file }) };
}

function optionsOf({ dist, now, settings, webAddress }: ScenarioOptions): HostOptions {
  const { spreadsheetZone, scriptZone, locale, user, language } = settings;
  // Reusing the scope is twice as fast, which matters while a person waits.
  const functionScope = 'file';
  return {
    ...{ dist, now, spreadsheetZone, scriptZone, locale, user, language, functionScope },
    ...(webAddress !== undefined && { webAddress }),
  };
}

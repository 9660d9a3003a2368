/**
 * The context that every action of the workbook needs: ports, settings, language, today, and the
 * author of what it writes.
 */
import { catalogueOf, type Catalogue } from '../../language';
import { type Day, type LanguageCode, type Settings } from '../../rules';
import {
  wallTimeOf,
  type Platform,
  type SheetPort,
  type SpreadsheetPort,
  type WallTime,
} from '../../platform';
import type { Author } from './author';
import { findSheet } from '../records';
import { fileLanguage, readSettings, readSettingsSheet, type SettingsSheet } from './settings';
import { timeText } from './time-text';

export interface Context {
  readonly platform: Platform;
  readonly spreadsheet: SpreadsheetPort;
  readonly settings: Settings;
  /** The gap table, if it was read together with the settings. */
  readonly gaps: SettingsSheet['gaps'];
  /** The sheet Settings, if the gap table was read with them. */
  readonly settingsSheet: SheetPort | null;
  readonly language: LanguageCode;
  readonly words: Catalogue;
  readonly today: Day;
  readonly wall: WallTime;
  /** Looked up at the first call, since most actions write nothing. */
  author(): Author;
  /** Reads settings, gap table and language again; needed once a killed run's changes are resolved. */
  reread(): void;
}

/**
 * Opens the context.
 * @param reads `gaps`: the gap table is needed as well; reading both together saves a call
 * @param settingsTab the number of the sheet Settings, if it is known, which saves another
 */
export function openContext(
  platform: Platform,
  reads: 'settings' | 'gaps' = 'settings',
  settingsTab: number | null = null,
): Context {
  const spreadsheet = platform.spreadsheet();
  const known = settingsTab === null ? null : spreadsheet.sheetNumbered(settingsTab);
  let file = readFileSettings(spreadsheet, reads, known);
  const wall = wallTimeOf(platform.clock());
  let who: string | null = null;
  return {
    platform,
    spreadsheet,
    // Getters, so that every holder of the context gets what was read last; a spread copy does not.
    get settings() {
      return file.settings;
    },
    get gaps() {
      return file.gaps;
    },
    get settingsSheet() {
      return file.sheet;
    },
    get language() {
      return file.language;
    },
    get words() {
      return catalogueOf(file.language);
    },
    today: wall.today,
    wall,
    author: () => {
      return {
        at: platform.clock().now(),
        when: timeText(wall.today, wall.hour, wall.minute),
        who: (who ??= userOf(platform)),
      };
    },
    reread: () => {
      file = readFileSettings(spreadsheet, reads, file.sheet);
    },
  };
}

function readFileSettings(
  spreadsheet: SpreadsheetPort,
  reads: 'settings' | 'gaps',
  known: SheetPort | null,
): SettingsSheet & Pick<Context, 'language'> {
  const read =
    reads === 'gaps'
      ? readSettingsSheet(spreadsheet, known)
      : { settings: readSettings(spreadsheet), gaps: null, sheet: null };
  return { ...read, language: fileLanguage(read.settings, spreadsheet) };
}

/** The Customers sheet; null if there is none. */
export function customersSheet({ spreadsheet, language, settings }: Context): SheetPort | null {
  return findSheet(spreadsheet, 'customers', language, settings);
}

/** `''` in a simple trigger, which may not ask for the user (docs/platform.md §3.1). */
function userOf(platform: Platform): string {
  try {
    return platform.identity().effectiveUser();
  } catch {
    return '';
  }
}

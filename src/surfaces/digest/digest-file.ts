/** The team's file as the digest reads it: what Team says counts as far as the owner of the digest allows. */
import { catalogueOf } from '../../language';
import { SETTING, textOf, type Cell } from '../../rules';
import { reasonOf, type Platform } from '../../platform';
import {
  currentOwner,
  holdToWrite,
  openConfirmed,
  openContext,
  nextOwnerVersion,
  openOwners,
  planSettingsWrite,
  recordOperation,
  storeOwner,
  sheetTitle,
  writeSettings,
  type Context,
  type CurrentOwner,
  type DigestOwner,
  type PlannedChange,
  type TeamFile,
} from '../../workbook';
import type { DigestRights } from './directory';
import { RUN_KEYS } from './run-report';

/** A cell takes 50,000 characters (docs/platform.md §2). */
const LONGEST_CELL = 49_999;

export function openDigestFile<File extends Pick<TeamFile, 'team' | 'settings'>>(
  platform: Platform,
  read: File,
  owner: CurrentOwner = currentOwner({
    platform,
    spreadsheet: platform.spreadsheet(),
    settings: read.settings,
  }),
): {
  readonly file: File & Pick<TeamFile, 'ownerOf'>;
  readonly rights: DigestRights;
  readonly owner: CurrentOwner;
} {
  const isConfirmed = openConfirmed(owner);
  const ownerOf = openOwners(read.team, () => owner);
  return { file: { ...read, ownerOf }, rights: { by: owner.by, isConfirmed }, owner };
}

/** What Settings show of the owner: copies that nothing reads. */
export function shownOwner({ by, confirmed }: DigestOwner): readonly (readonly [string, Cell])[] {
  let text = '';
  for (const address of confirmed) {
    const longer = text === '' ? address : `${text}, ${address}`;
    if (longer.length <= LONGEST_CELL) text = longer;
  }
  return [
    [SETTING.digestBy, by],
    [SETTING.digestConfirmed, text],
  ];
}

/**
 * Plans to store the owner, then to write these settings: if the run is killed in between, the next one finishes
 * it. Call it, and what it returns, under the lock.
 */
export function planOwnerChange(
  { platform, spreadsheet, settings, language }: Context,
  owner: DigestOwner,
  values: readonly (readonly [string, Cell])[],
): PlannedChange {
  const shown = planSettingsWrite(
    spreadsheet,
    new Map([...values, ...shownOwner(owner)]),
    language,
  );
  const version = nextOwnerVersion(platform);
  const sheet = sheetTitle('settings', language);
  return {
    changes: [...shown.changes(), { kind: 'digest', sheet, version }],
    write: () => {
      storeOwner(platform, owner, textOf(settings.get(RUN_KEYS.next) ?? ''));
      shown.write();
    },
  };
}

/** What a run reports about the owner of the digest. */
export interface OwnerReport {
  readonly earlier: readonly string[];
  readonly errors: readonly string[];
}

/**
 * Stores the owner if the workbook has none stored, and corrects what Settings show. Reports a new owner once; a
 * refusal by Google is an error of the run and stops no email.
 */
export function keepOwner(
  platform: Platform,
  { settings, language }: Pick<TeamFile, 'settings' | 'language'>,
  owner: CurrentOwner,
): OwnerReport {
  const { by, confirmed, version } = owner;
  const errors: string[] = [];
  const isShown = shownOwner(owner).every(
    ([key, cell]) => textOf(settings.get(key) ?? '') === textOf(cell),
  );
  if (by === '' || (isShown && version !== null)) return { earlier: [], errors };
  const context = openContext(platform);
  const held = holdToWrite(context, LOCK_WAIT_MS, () => {
    if (version === null) storeOwner(platform, owner, textOf(settings.get(RUN_KEYS.next) ?? ''));
    try {
      const changes = writeSettings(platform.spreadsheet(), new Map(shownOwner(owner)), language);
      recordOperation(context, 'shown', changes());
    } catch (cause) {
      errors.push(reasonOf(cause));
    }
  });
  const isNew = held !== null && version === null;
  const { job } = catalogueOf(language);
  return { earlier: isNew ? [job.owner({ by, confirmed })] : [], errors };
}

const LOCK_WAIT_MS = 10_000;

/** The team's file as the digest reads it: what Team says counts as far as the owner of the digest allows. */
import { catalogueOf } from '../../language';
import { SETTING, textOf, type Cell } from '../../rules';
import { reasonOf, type Platform } from '../../platform';
import {
  currentOwner,
  openConfirmed,
  openContext,
  openOwners,
  recordOperation,
  storeOwner,
  sheetTitle,
  writeSettings,
  type Change,
  type Context,
  type CurrentOwner,
  type DigestOwner,
  type TeamFile,
} from '../../workbook';
import type { DigestRights } from './directory';
import { RUN_KEYS } from './run-report';

/** A cell takes 50,000 characters (docs/platform.md §2). */
const LONGEST_CELL = 49_999;

export function openDigestFile(
  platform: Platform,
  read: TeamFile,
  owner: CurrentOwner = currentOwner({
    platform,
    spreadsheet: platform.spreadsheet(),
    settings: read.settings,
  }),
): { readonly file: TeamFile; readonly rights: DigestRights; readonly owner: CurrentOwner } {
  const isConfirmed = openConfirmed(owner);
  const ownerOf = openOwners(read.team, isConfirmed, owner.by);
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

/** Stores the owner and writes these settings; returns the changes for Undo. Call it under the lock. */
export function changeOwner(
  { platform, spreadsheet, settings, language }: Context,
  owner: DigestOwner,
  values: readonly (readonly [string, Cell])[],
): readonly Change[] {
  const version = storeOwner(platform, owner, textOf(settings.get(RUN_KEYS.next) ?? ''));
  const shown = new Map([...values, ...shownOwner(owner)]);
  return [
    ...writeSettings(spreadsheet, shown, language),
    { kind: 'digest', sheet: sheetTitle('settings', language), version },
  ];
}

/** What a run reports about the owner of the digest. */
export interface OwnerReport {
  readonly earlier: readonly string[];
  readonly errors: readonly string[];
}

/**
 * Stores the owner of a workbook that has none stored, and corrects what Settings show. Reports a new
 * owner once; what Google refuses is an error of the run and stops no email.
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
  const held = platform.lock().hold(LOCK_WAIT_MS, () => {
    if (version === null) storeOwner(platform, owner, textOf(settings.get(RUN_KEYS.next) ?? ''));
    try {
      const changes = writeSettings(platform.spreadsheet(), new Map(shownOwner(owner)), language);
      recordOperation(openContext(platform), 'shown', changes);
    } catch (cause) {
      errors.push(reasonOf(cause));
    }
  });
  const isNew = held !== null && version === null;
  const { job } = catalogueOf(language);
  return { earlier: isNew ? [job.owner({ by, confirmed })] : [], errors };
}

const LOCK_WAIT_MS = 10_000;

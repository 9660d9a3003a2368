/**
 * A change of the owner of the digest or of the confirmed addresses. Activity holds only which version
 * it was; what the version replaced is in the document's properties, where no edit of a sheet reaches.
 */
import { foldAddress, SETTING } from '../../rules';
import { writeSettings, type Context } from '../context';
import { storedOwner, withdrawOwner } from '../people';
import type { UndoBlocker } from './undo-blocker';

export interface DigestChange {
  readonly kind: 'digest';
  /** Title of the Settings sheet. */
  readonly sheet: string;
  readonly version: number;
}

export interface DigestVersions {
  /** True if the version is the latest: it was stored, and not withdrawn or replaced since. */
  isStored(change: DigestChange): boolean;
  /** Only the owner goes back, and only from the latest version. */
  blocker(change: DigestChange): UndoBlocker | null;
  /** Goes back to the version before; does nothing unless the version is the latest. */
  withdraw(change: DigestChange): void;
}

export function openDigestVersions({ platform, spreadsheet, language }: Context): DigestVersions {
  const isStored = ({ version }: DigestChange): boolean =>
    storedOwner(platform)?.version === version;
  return {
    isStored,
    blocker: ({ version, sheet }) => {
      const owner = storedOwner(platform);
      if (owner?.version !== version) return { code: 'changed', sheet };
      const user = foldAddress(platform.identity().effectiveUser());
      return user === owner.by ? null : { code: 'other', sheet };
    },
    withdraw: (change) => {
      if (!isStored(change)) return;
      const next = withdrawOwner(platform, change.version);
      writeSettings(spreadsheet, new Map([[SETTING.runNext, next]]), language);
    },
  };
}

/**
 * A change of the owner of the digest or of the confirmed addresses. Activity holds only which version
 * it was; what the version replaced is in the document's properties, where no edit of a sheet reaches.
 */
import { foldAddress } from '../../rules';
import { writeSettings, type Context } from '../context';
import { storedOwner, withdrawOwner } from '../people';
import type { UndoBlocker } from './undo-blocker';

export interface DigestChange {
  readonly kind: 'digest';
  /** Title of the Settings sheet. */
  readonly sheet: string;
  readonly version: number;
}

/** The setting that shows the next run. */
const NEXT_RUN = 'run.next';

export interface DigestVersions {
  /** Only the owner goes back, and only from the latest version. */
  blocker(change: DigestChange): UndoBlocker | null;
  withdraw(change: DigestChange): void;
}

export function openDigestVersions({ platform, spreadsheet, language }: Context): DigestVersions {
  return {
    blocker: ({ version, sheet }) => {
      const owner = storedOwner(platform);
      if (owner?.version !== version) return { code: 'changed', sheet };
      const user = foldAddress(platform.identity().effectiveUser());
      return user === owner.by ? null : { code: 'other', sheet };
    },
    withdraw: ({ version }) => {
      const next = withdrawOwner(platform, version);
      writeSettings(spreadsheet, new Map([[NEXT_RUN, next]]), language);
    },
  };
}

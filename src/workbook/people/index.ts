/** Resolves names and addresses to colleagues of the Team sheet. */
export { authorName, OWN_NAME_KEY } from './author-name';
export {
  DAY_KEY,
  type DigestOwner,
  type IsConfirmed,
  nextOwnerVersion,
  openConfirmed,
  ownerFor,
  storedOwner,
  storeOwner,
  withdrawOwner,
} from './digest-owner';
export { coverFor } from './cover';
export {
  BACKUP_LEDGER_PREFIX,
  currentOwner,
  type CurrentOwner,
  LEDGER_PREFIX,
  NO_OWNER,
  openTeamOwners,
} from './current-owner';
export {
  claimProblems,
  openOwners,
  ownerNameIn,
  isInPool,
  mayBeReleased,
  ownersIn,
  type Owner,
  type FindOwner,
  ownerProblems,
  unknownIn,
} from './owners';
export { erasedIn, erasedValues, isErasedKey } from './erased-list';
export { MASKED, masksOthers } from './mask';
export { shareFindings, type ShareFindings } from './share-findings';
export { openPeople, type People } from './people';

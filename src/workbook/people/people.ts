/** The person using the sheet, and which customers are theirs today: their own and those they cover. */
import { addressIn, foldAddress, isAway } from '../../rules';
import { coverFor } from './cover';
import type { Context } from '../context';
import { currentOwner } from './current-owner';
import { openConfirmed } from './digest-owner';
import { ownersIn, type FindOwner, type Owner } from './owners';
import { authorName } from './author-name';

export interface People {
  /** Of kind `nobody` if Google hides the user and no name was chosen. */
  readonly me: Owner;
  /** The name that entries are logged under; `''` if unknown. */
  readonly name: string;
  /** True for a manager of Team whose address is inside, once there is an owner of the digest; takes calls (docs/decisions/0022-who-may-do-what.md). */
  readonly isManager: () => boolean;
  /** True if the owner cell means this person, or an absent colleague covered by this person. */
  isMine(owner: string): boolean;
  /** True if the owner cell names this person beside the owner. */
  isAlongside(owner: string): boolean;
  /** True if the name in a `by` cell of the journal means this person. */
  isMe(name: string): boolean;
  /** The name of the colleague whose address a cell holds; else the cell as it is. */
  readonly shownName: (cell: string) => string;
}

export function openPeople(context: Context, ownerOf: FindOwner): People {
  const name = authorName(context);
  const me = ownerOf(name);
  const isMe = (other: string): boolean => me.kind !== 'nobody' && ownerOf(other) === me;
  return {
    me,
    name,
    isManager: () => {
      if (me.kind !== 'colleague' || me.colleague.role !== 'manager') return false;
      const owner = currentOwner(context);
      // Without an owner of the digest no address can be confirmed, and everyone may do everything.
      return owner.by === '' || openConfirmed(owner)(addressIn(me.colleague.email) ?? '');
    },
    isMe,
    isAlongside: (cell) => ownersIn(cell, ownerOf).slice(1).includes(me),
    shownName: (cell) => {
      const owner = ownerOf(cell);
      if (owner.kind !== 'colleague') return cell;
      const { name: own, email } = owner.colleague;
      return own !== '' && foldAddress(cell.trim()) === foldAddress(email) ? own : cell;
    },
    isMine: (cell) => {
      if (isMe(cell)) return true;
      const owner = ownerOf(cell);
      if (owner.kind !== 'colleague' || !isAway(owner.colleague, context.today)) return false;
      return coverFor(owner.colleague, ownerOf, context.today) === me;
    },
  };
}

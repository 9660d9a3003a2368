/** Who is at work among the team, and whose customers are theirs today: their own, and those they cover. */
import type { Colleague, Placed } from '../../rules';
import { isAway, coverFor } from './cover';
import type { Context } from '../context';
import { openOwners, type Owner } from './owners';
import { authorName } from './author-name';

export interface People {
  /** Nobody known: `kind` is `nobody`. */
  readonly me: Owner;
  /** As entries name the person; `''` unknown. */
  readonly name: string;
  readonly isManager: boolean;
  /** The owner cell means this person, or somebody away whom this person covers. */
  isMine(owner: string): boolean;
  /** The name in a `by` cell of the journal means this person. */
  isMe(name: string): boolean;
}

export function openPeople(context: Context, team: readonly Placed<Colleague>[]): People {
  const ownerOf = openOwners(team);
  const name = authorName(context);
  const me = ownerOf(name);
  const isMe = (other: string): boolean => me.kind !== 'nobody' && ownerOf(other) === me;
  return {
    me,
    name,
    isManager: me.kind === 'colleague' && me.colleague.role === 'manager',
    isMe,
    isMine: (cell) => {
      if (isMe(cell)) return true;
      const owner = ownerOf(cell);
      if (owner.kind !== 'colleague' || !isAway(owner.colleague, context.today)) return false;
      return coverFor(owner.colleague, ownerOf, context.today) === me;
    },
  };
}

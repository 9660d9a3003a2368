/** Names that are nearly the same, though too short for their likeness to be evidence by itself: Jon and John, 陶秀芳 and 陶秀方. */
import { isWithinEdits } from './edit-distance';
import { CJK_START } from './fold-text';

/** In a shorter name one slip is too much of it. */
const SHORTEST = 3;

/**
 * `slip`: one slip of the keyboard parts them. `short`: so few characters agree that they may as well be two people, 王伟 and
 * 王玮 or 王.
 * @param one a name without forms of address, its words joined by spaces; not blank
 */
export function nearnessOf(one: string, other: string): 'slip' | 'short' | null {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  // Numbers differ on purpose: Contact 1 and Contact 2.
  if (shorter.replace(/\D/g, '') !== longer.replace(/\D/g, '')) return null;
  const isInitial = shorter.length === 1 && longer.startsWith(shorter) && !longer.includes(' ');
  if (isInitial) return 'short';
  if (!isWithinEdits(shorter, longer, 1)) return null;
  if (!CJK_START.test(longer)) return shorter.length >= SHORTEST ? 'slip' : null;
  if (longer.length >= SHORTEST) return 'slip';
  return shorter[0] === longer[0] ? 'short' : null;
}

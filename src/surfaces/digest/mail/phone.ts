/** The phone numbers that a row of the email shows, as links where a tap can dial them. */
import { phonesIn, type PhoneNumber } from '../../../rules';
import { cleanText } from './clean-text';

/** More numbers can be looked up in the sheet. */
const MOST_NUMBERS = 2;
const LONGEST = 40;

export function shownPhones(cell: string): readonly PhoneNumber[] {
  return phonesIn(cell)
    .map(({ text, dial }) => ({ text: cleanText(text, LONGEST), dial }))
    .filter(({ text }) => text !== '')
    .slice(0, MOST_NUMBERS);
}

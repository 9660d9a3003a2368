/** Ways in which people write a name, a number or an address that somebody else wrote otherwise. */
import { fc } from './laws';

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const asIs = (text: string): string => text;
const withIdeographicSpaces = (text: string): string => text.replaceAll(' ', '\u3000');

const NAMES: readonly ((text: string) => string)[] = [
  asIs,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  fullWidth,
  (text) => withIdeographicSpaces(fullWidth(text)),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\u3000'),
];

const ADDRESSES: readonly ((text: string) => string)[] = [
  asIs,
  (text) => text.toUpperCase(),
  fullWidth,
  (text) => text.replace('@', '\u200b@'),
];

const BETWEEN = ['', ' ', '-', '–', '‑', '.', '/', ' - ', '\u00a0', '\u3000', '－', '\u200b', ', '];

/** The digits of a phone number, grouped otherwise. */
const phoneSpelled = (phone: string): fc.Arbitrary<string> => {
  const digits = phone.replace(/\D/g, '');
  return fc
    .tuple(
      fc.array(fc.constantFrom(...BETWEEN), { minLength: digits.length, maxLength: digits.length }),
      fc.constantFrom('', '+', '\u202d+', '（', '00'),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([between, before, isWide, isShort]) => {
      const shown = isShort ? digits.slice(-11) : digits;
      const signs = [...shown].map((sign, at) => `${at === 0 ? before : between[at]}${sign}`);
      return isWide ? fullWidth(signs.join('')) : signs.join('');
    });
};

/** Sentences that tell of somebody. */
export const mentionsOf = (
  names: readonly string[],
  phone: string,
  email: string,
): fc.Arbitrary<readonly string[]> => {
  const told = fc.oneof(
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...NAMES))
      .map(([name, spell]) => spell(name)),
    phoneSpelled(phone),
    fc.constantFrom(...ADDRESSES).map((spell) => spell(email)),
  );
  const around = fc.constantFrom('', 'Call ', '请联系', 'x: “', '（', '5; ', '\n');
  const sentence = fc
    .array(fc.tuple(around, told, fc.constantFrom('', ' now', '，谢谢', '”', '!')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.map((part) => part.join('')).join('; '));
  return fc.array(sentence, { minLength: 3, maxLength: 12 });
};

/**
 * A person's name without forms of address, so that 易文瑜先生 is 易文瑜 and `Dr. Eva Braun` is Eva Braun, and what these
 * forms tell by themselves.
 */
import { CJK_START, foldText, nameWordsIn } from './fold-text';

export interface PersonName {
  readonly words: readonly string[];
  /** The forms of address, in their order. */
  readonly form: string;
  /** Whom the form of address is for; `''` where it does not say. */
  readonly gender: 'm' | 'f' | '';
}

/** More words are a sentence, not a name. */
const MOST_WORDS = 16;

/** Folded. A word that is also a usual name, as Pan or Don, is none of them. */
const MALE = /^(?:mr|mister|herrn?|sr|senor|monsieur|signore?|dhr|meneer|.*先生|.*男士)$/;
const FEMALE =
  /^(?:mrs|ms|miss|frau|fru|sra|srta|senora|senorita|mme|mlle|madame|mademoiselle|signora|signorina|mevr|mevrouw|mw|.*女士|.*小姐|.*太太|.*夫人)$/;
const LATIN_FORMS = [
  MALE,
  FEMALE,
  /^(?:mx|sir|madam|dear|dr|dra|dott|dottssa|prof|profa|professor|dipl|ing|mag|esq|phd|mba)$/,
];

/** At the end of a Chinese, Japanese or Korean name; the longer ones first. */
const CJK_FORMS =
  /(?:先生|男士|女士|小姐|太太|夫人|老[师師板闆]|副?总经理|副?總經理|[副老][总總]|[经經]理|[总總][监監裁]|董事[长長]|[店厂校院所局处科部会站队组廠處會隊組][长長]|主任|主管|书记|教授|博士|医生|醫生|大夫|律[师師]|会计|會計|工程[师師]|助理|秘书|师傅|同学|[总總]|さん|さま|様|님|씨)$/;

/** One character that is a form of address after a surname alone: 王工, 李董. */
const AFTER_SURNAME = /^(.)[董工哥姐]$/;

/** A name with a space between its parts, as 易 文瑜, has so many characters at most. */
const LONGEST_SPACED = 4;

/** Takes a contact as typed apart. Nothing else than a form of address is no name. */
export function personNameOf(contact: string): PersonName {
  const words: string[] = [];
  const forms: string[] = [];
  for (const word of nameWordsIn(foldText(contact), MOST_WORDS)) {
    const bare = bareWord(word);
    if (bare !== '') words.push(bare);
    if (bare !== word) forms.push(word.slice(bare.length));
  }
  const isMale = forms.some((form) => MALE.test(form));
  const isFemale = forms.some((form) => FEMALE.test(form));
  return {
    words: joinedParts(words),
    form: forms.join(' '),
    gender: isMale === isFemale ? '' : isMale ? 'm' : 'f',
  };
}

/**
 * Whether two contacts as typed name one person for certain: their names are equal, and their forms of address do not
 * contradict. Of 王经理 and 王总, or Mr and Dr Smith, that is not known.
 */
export function isOnePerson(one: string, other: string): boolean {
  const [ours, theirs] = [personNameOf(one), personNameOf(other)];
  const name = nameKey(ours);
  if (name !== nameKey(theirs)) return false;
  if (ours.form === theirs.form) return true;
  const isContradicted =
    ours.gender !== '' && theirs.gender !== '' && ours.gender !== theirs.gender;
  return !isContradicted && !isSurname(ours);
}

/**
 * A contact as typed in the form in which names are compared. The form of address counts only where the name is a surname
 * alone, as of 王经理 and Mr Smith; else it is `''`.
 */
export function personKeys(contact: string): { readonly name: string; readonly form: string } {
  const person = personNameOf(contact);
  return { name: nameKey(person), form: isSurname(person) ? person.form : '' };
}

/** The words of a contact as typed without those that are forms of address. */
export function withoutForms(contact: string): readonly string[] {
  const { words } = personNameOf(contact);
  // Of a script without spaces a form of address is a part of the word.
  if (CJK_START.test(words[0] ?? '')) return words;
  return contact.split(/[\s,，、]+/).filter((word) => personNameOf(word).words.length > 0);
}

function isSurname({ words }: PersonName): boolean {
  const [first = ''] = words;
  return words.length === 1 && (first.length === 1 || !CJK_START.test(first));
}

/** Equal for one name in two orders of its words. */
export function nameKey({ words }: PersonName): string {
  return [...words].sort().join(' ');
}

function bareWord(word: string): string {
  if (!CJK_START.test(word)) return LATIN_FORMS.some((form) => form.test(word)) ? '' : word;
  let bare = word;
  // 王经理先生 has two of them.
  for (let next = bare.replace(CJK_FORMS, ''); next !== bare; next = bare.replace(CJK_FORMS, '')) {
    bare = next;
  }
  return bare.replace(AFTER_SURNAME, '$1');
}

function joinedParts(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  const isSpaced =
    words.length === 2 &&
    words.every((word) => CJK_START.test(word)) &&
    Math.min(first.length, second.length) === 1 &&
    first.length + second.length <= LONGEST_SPACED;
  return isSpaced ? [first + second] : words;
}

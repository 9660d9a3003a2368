/** The words that tell an address from others: numbers, names of streets, towns and postcodes. */
import { foldText, wordsIn } from './fold-text';

/** More words are a sentence, not an address. */
const MOST_WORDS = 16;

/** Kinds of street and of what is in a house: `1 Park Avenue` and `22 23rd Ave` have nothing in common. */
const KINDS =
  /^(?:street|st|str|strasse|avenue|ave?|avenida|avda?|road|rd|lane|ln|drive|drv?|boulevard|bo?u?lvd?|way|court|ct|crt|place|pl|plc|square|sq|highway|hwy|parkway|pkwy|crescent|cres|circuit|cct|circle|cir|terrace|tce|parade|pde|close|cl|grove|platz|weg|allee|gasse|rue|chemin|quai|via|viale|piazza|calle|carrer|plaza|paseo|rua|praca|ulica|ul|jalan|jl|straat|laan|plein|gatan?|vej|suite|ste|unit|apartment|apt|flat|floor|fl|room|rm|building|bldg|block|no|nr|number)$/;

/** Where a Chinese address, which has no spaces, is cut: after the kind of a place, and around numbers. */
const CJK_PARTS = /[0-9]+|[^0-9省市区區县縣镇鎮乡鄉村路街道巷弄号號室楼樓层層座栋棟幢]+/g;

export interface AddressWords {
  readonly words: readonly string[];
  /** The word beside the house number, most often the street's; `''` where there is none. */
  readonly street: string;
}

export function addressWordsOf(address: string): AddressWords {
  const words = wordsIn(foldText(address), MOST_WORDS)
    .flatMap((word) => (HAN.test(word) ? (word.match(CJK_PARTS) ?? []) : [word]))
    .filter((word) => !KINDS.test(word));
  return { words, street: streetIn(words) };
}

const HAN = /[\u4e00-\u9fff]/;

/** 12, 12b; not 23rd, which is a street, nor 10115, which is a postcode. */
const HOUSE_NUMBER = /^\d{1,4}[a-z]?$/;

/** A name of a street; `n`, for north, is none. */
const isName = (word: string): boolean => !/^\d+[a-z]?$/.test(word) && word.length > 1;

/** `12 Elm Street` begins with the number, `Hauptstraße 5` and 南京路5号 end with it. */
function streetIn(words: readonly string[]): string {
  const at = words.findIndex((word) => HOUSE_NUMBER.test(word));
  if (at < 0) return '';
  return words.slice(0, at).reverse().find(isName) ?? words.slice(at).find(isName) ?? '';
}

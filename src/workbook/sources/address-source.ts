/** Joins an address whose street, place and postal code are in columns of their own. */
import { textOf, type Cell } from '../../rules';
import type { Heading } from '../../tables';
import { sourceOf, type Source } from './recognise';

/** What ends the heading of a street, folded. The whole address in one cell needs no other part. */
const STREET =
  /^(.*?)(?:(?:street|streetaddress|streetname|address|addressline|addr)1?|详细地址|地址)$/;

/** The number of the house, which English writes before the street. */
const NUMBERS = ['streetnumber', 'streetno', 'streetno.', 'housenumber', 'houseno', 'houseno.'];

const CITIES = ['city', 'town', 'city/town'];
const POSTAL_CODES = ['postalcode', 'zip', 'zipcode', 'postcode', 'zip/postalcode', 'zip/postcode'];

/** Folded ends of the headings of further lines and of the place, in the order they are written in. */
const LINES: readonly (readonly string[])[] = [
  ['street2', 'streetaddress2', 'address2', 'addressline2', 'addr2', 'unit', 'suite'],
  ['street3', 'streetaddress3', 'address3', 'addressline3', 'addr3'],
];
const PLACE: readonly (readonly string[])[] = [
  ['suburb', 'district', 'locality', 'neighborhood', 'neighbourhood'],
  CITIES,
  ['state', 'province', 'state/region', 'state/province', 'region', 'county'],
  POSTAL_CODES,
];
const CHINESE_CITIES = ['城市', '市', '所在城市'];

/** In Chinese the larger comes first, without spaces. */
const CHINESE_PARTS: readonly (readonly string[])[] = [
  ['省份', '省', '所在省份'],
  CHINESE_CITIES,
  ['区县', '区', '县', '区域'],
];

/**
 * Joins the columns of an address.
 * @param street the column of the address, which is read alone where no others go with it
 */
export function addressSource(street: Heading, headings: readonly Heading[]): Source {
  const [, prefix] = STREET.exec(street.folded) ?? [];
  if (prefix === undefined) return sourceOf(street);
  const find = finder(headings, prefix);
  const before = CHINESE_PARTS.flatMap(find);
  if (before.length > 0) return joinedSource([...before, street], '');
  const others = [...LINES, ...PLACE].flatMap(find);
  const [number] = find(NUMBERS);
  if (number === undefined) return joinedSource([street, ...others], ', ');
  const line = joinedSource([number, street], ' ');
  const rest = joinedSource(others, ', ');
  return {
    heading: [line.heading, rest.heading].filter((heading) => heading !== '').join(' + '),
    columns: [...line.columns, ...rest.columns],
    read: (record) =>
      [line, rest]
        .map((part) => textOf(part.read(record)))
        .filter((text) => text !== '')
        .join(', '),
  };
}

/** Joins city and postal code where a table has no column of streets; null if it has neither. */
export function placeSource(headings: readonly Heading[]): Source | null {
  const find = finder(headings, '');
  if ([CITIES, POSTAL_CODES].flatMap(find).length > 0)
    return joinedSource(PLACE.flatMap(find), ', ');
  const isChinese = find(CHINESE_CITIES).length > 0;
  return isChinese ? joinedSource(CHINESE_PARTS.flatMap(find), '') : null;
}

/** Finds the first filled column with one of the names behind the prefix, as a list of one or none. */
function finder(
  headings: readonly Heading[],
  prefix: string,
): (names: readonly string[]) => readonly Heading[] {
  return (names) => {
    const found = headings.find(
      ({ folded, isFilled }) => isFilled && names.some((name) => folded === prefix + name),
    );
    return found === undefined ? [] : [found];
  };
}

function joinedSource(parts: readonly Heading[], joiner: string): Source {
  const [only, second] = parts;
  if (only !== undefined && second === undefined) return sourceOf(only);
  return {
    heading: parts.map(({ text }) => text).join(' + '),
    columns: parts.map(({ column }) => column),
    read: (record) => joined(record, parts, joiner),
  };
}

function joined(record: readonly Cell[], parts: readonly Heading[], joiner: string): Cell {
  const texts: string[] = [];
  for (const { column } of parts) {
    const text = textOf(record[column] ?? '').trim();
    if (text !== '' && !texts.some((before) => repeats(before, text, joiner))) texts.push(text);
  }
  return texts.join(joiner);
}

/** Whether the text has been written before: many write the place behind the street as well. */
function repeats(before: string, text: string, joiner: string): boolean {
  if (joiner === '') return before.includes(text);
  const [all, words] = [before, text].map((one) => ` ${one.split(/[\s,;]+/).join(' ')} `);
  return all?.includes(words ?? '') === true;
}

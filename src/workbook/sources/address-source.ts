/** Joins an address whose street, place and postal code are in columns of their own. */
import { textOf, type Cell } from '../../rules';
import type { Heading } from '../../tables';
import { sourceOf, type Source } from './recognise';

/** What ends the heading of a street, folded. The whole address in one cell needs no other part. */
const STREET = /^(.*?)(?:street|streetaddress|address|addr|详细地址|地址)$/;

/** Folded ends of the headings of the other parts, in the order they are written in. */
const PARTS: readonly (readonly string[])[] = [
  ['city', 'town'],
  ['state', 'province', 'state/region', 'state/province', 'region', 'county'],
  ['postalcode', 'zip', 'zipcode', 'postcode', 'zip/postalcode'],
];
/** In Chinese the larger comes first, without spaces. */
const CHINESE_PARTS: readonly (readonly string[])[] = [
  ['省份', '省', '所在省份'],
  ['城市', '市', '所在城市'],
  ['区县', '区', '县', '区域'],
];

/** @param street the column of the address, which is read alone where no others go with it */
export function addressSource(street: Heading, headings: readonly Heading[]): Source {
  const [, prefix] = STREET.exec(street.folded) ?? [];
  if (prefix === undefined) return sourceOf(street);
  const find = (names: readonly string[]): Heading[] => {
    const found = headings.find(
      ({ folded, isFilled }) => isFilled && names.some((name) => folded === prefix + name),
    );
    return found === undefined ? [] : [found];
  };
  const before = CHINESE_PARTS.flatMap(find);
  const parts = before.length > 0 ? [...before, street] : [street, ...PARTS.flatMap(find)];
  if (parts.length === 1) return sourceOf(street);
  const joiner = before.length > 0 ? '' : ', ';
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
    // Many write the place behind the street as well.
    if (text !== '' && !texts.some((before) => before.includes(text))) texts.push(text);
  }
  return texts.join(joiner);
}

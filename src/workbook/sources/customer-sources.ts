/**
 * Decides how a record of customers, contacts, accounts or deals is read as a customer: what a bare
 * heading `Name` or `ID` means, which column holds the company, how a name in two columns becomes one.
 */
import type { PartKey } from '../../language';
import { cellWords } from '../columns';
import { companyKey, isBlankCell, textOf, type Cell } from '../../rules';
import type { Heading } from '../../tables';
import { composeName } from './person-name';
import { addressSource, placeSource } from './address-source';
import { FIELDS_OF_DEALS, headingsOfOtherRecords } from './other-records';
import { firstFilledOf, sourceOf, type Recognised, type Source } from './recognise';
import { typedPhones } from './typed-phones';

export interface CustomerSources {
  /** When each record is a customer. */
  readonly byRow: ReadonlyMap<string, Source>;
  /** When records are merged by company: the ID is the company's, not the deal's. */
  readonly byCompany: ReadonlyMap<string, Source>;
  /** Identifies the company of a record; null when no column holds it. */
  readonly company: { readonly source: Source; keyOf(record: readonly Cell[]): string } | null;
  /** Whether the table has a deal's stage, expected close, amount, name or ID. */
  readonly hasDealColumns: boolean;
  /** Headings of a list of activities or tickets, which has no deals; else empty. */
  readonly otherRecords: readonly Heading[];
}

/** Headings of a person's status, which lists of contacts have too, folded. They do not make a deal. */
const PERSON_STATUS = ['lifecyclestage', 'leadstatus', 'status', '状态', '客户状态', '客户阶段'];

/** Fields with several columns in many exports: a customer without a mobile phone has another one. */
const REACHES = ['phone', 'email'];

/** Headings of an ID that do not name its record, folded; in a table of deals it is the deal's. */
const BARE_ID = ['id', 'recordid', '编号'];

export function openCustomerSources(table: Recognised): CustomerSources {
  const { parts, mapped } = table;
  const claimed = new Set([...table.fields.values()].flat());
  const hasDeal = parts.has('dealName') || parts.has('dealId');
  const otherRecords = hasDeal
    ? []
    : headingsOfOtherRecords(table.headings.filter((heading) => !claimed.has(heading)));
  const fields = new Map(table.fields);
  if (otherRecords.length > 0) {
    for (const key of FIELDS_OF_DEALS) if (!mapped.has(key)) fields.delete(key);
  }
  const field = (key: string): Heading | undefined => fields.get(key)?.[0];
  const hasField = (...keys: string[]): boolean => keys.some((key) => field(key) !== undefined);
  const hasPart = (...keys: PartKey[]): boolean => keys.some((key) => parts.has(key));

  const stage = field('stage');
  const hasDealStage =
    stage !== undefined && (mapped.has('stage') || !PERSON_STATUS.includes(stage.folded));
  const hasDealColumns =
    hasDealStage ||
    hasField('expectedClose', 'potentialValue') ||
    hasPart('dealName', 'dealId', 'dealStatus');

  const name = parts.get('name');
  const role = name === undefined ? null : roleOfName();
  function roleOfName(): 'deal' | 'company' | 'person' {
    if (hasPart('firstName', 'lastName')) return 'person';
    if (hasDealColumns && hasPart('accountId', 'dealId')) return 'deal';
    const isPerson = hasField('email', 'birthday', 'company');
    return !isPerson && hasField('industry', 'size', 'revenue') ? 'company' : 'person';
  }

  const sources = new Map<string, Source>();
  for (const [key, ranked] of fields) {
    const [best] = ranked;
    if (best === undefined) continue;
    const filled =
      REACHES.includes(key) || mapped.has(key) ? ranked.filter(({ isFilled }) => isFilled) : [];
    const typed = key === 'phone' ? typedPhones(filled, table.headings) : null;
    sources.set(key, typed ?? (filled.length > 1 ? firstFilledOf(filled) : sourceOf(best)));
  }
  for (const key of OF_SEVERAL) {
    const source = sources.get(key);
    if (source !== undefined) sources.set(key, withCommas(source));
  }
  if (!mapped.has('address')) {
    const street = field('address');
    const address =
      street === undefined ? placeSource(table.headings) : addressSource(street, table.headings);
    if (address !== null) sources.set('address', address);
  }
  // A column read as the contact only because it is headed `Name` may be the deal's or the company's name.
  if (role !== 'person' && !mapped.has('contact') && field('contact') === name) {
    const next = fields.get('contact')?.find((heading) => heading !== name);
    if (next === undefined) sources.delete('contact');
    else sources.set('contact', sourceOf(next));
  }

  const dealName = parts.get('dealName') ?? (role === 'deal' ? name : undefined);
  const company =
    field('company') ??
    (role === 'company' ? name : undefined) ??
    parts.get('companyDomain') ??
    (hasDealColumns ? dealName : undefined);
  // Several columns that the person named are read together.
  const isNamed = mapped.has('company') && fields.get('company')?.length !== 1;
  if (company !== undefined && !isNamed) sources.set('company', sourceOf(company));
  const contact = contactSource(parts, sources.get('contact'), field('contact'));
  if (contact !== undefined) sources.set('contact', contact);
  const dealStatus = parts.get('dealStatus');
  if (dealStatus !== undefined && !mapped.has('stage')) {
    sources.set('stage', stageSource(dealStatus, sources.get('stage')));
  }

  const accountId = parts.get('accountId');
  const dealId = parts.get('dealId');
  const byRow = new Map(sources);
  if (hasDealColumns && dealId !== undefined && !mapped.has('id'))
    byRow.set('id', sourceOf(dealId));
  const byCompany = new Map(sources);
  const id = field('id');
  if (id !== undefined && BARE_ID.includes(id.folded) && !mapped.has('id')) byCompany.delete('id');
  if (accountId !== undefined && !mapped.has('id')) byCompany.set('id', sourceOf(accountId));
  return { byRow, byCompany, company: companyOf(accountId, company), hasDealColumns, otherRecords };
}

/** Fields of which a contact has several, which Google Contacts exports in one cell. */
const OF_SEVERAL = ['phone', 'email', 'im', 'tags'];

/** `a@x.example ::: b@x.example` with commas, as people separate them. */
function withCommas(source: Source): Source {
  return {
    ...source,
    read: (record) => {
      const cell = source.read(record);
      return typeof cell === 'string' && cell.includes(':::')
        ? cell
            .split(':::')
            // Google marks its own labels: `* myContacts`.
            .map((part) => part.trim().replace(/^\* /, ''))
            .join(', ')
        : cell;
    },
  };
}

/** Prefers the company's ID to its name, which two companies may share. */
function companyOf(
  accountId: Heading | undefined,
  company: Heading | undefined,
): CustomerSources['company'] {
  if (accountId !== undefined) {
    const source = sourceOf(accountId);
    return { source, keyOf: (record) => textOf(source.read(record)).trim() };
  }
  if (company === undefined) return null;
  const source = sourceOf(company);
  return { source, keyOf: (record) => companyKey(textOf(source.read(record))) };
}

/** The source of the contact's name: the contact's own column; in a record where it is blank, first and last name. */
export function contactSource(
  parts: Recognised['parts'],
  whole: Source | undefined,
  wholeHeading: Heading | undefined,
): Source | undefined {
  const both = [parts.get('firstName'), parts.get('lastName')];
  const [first, last] = both.map((part) => (part?.isFilled === true ? part : undefined));
  if (first === undefined && last === undefined) return whole;
  const columns = [first, last].flatMap((part) => (part === undefined ? [] : [part]));
  const heading = columns.map(({ text }) => text).join(' + ');
  const read = (record: readonly Cell[]): Cell => {
    const at = (part: Heading | undefined): string =>
      part === undefined ? '' : textOf(record[part.column] ?? '');
    return composeName(at(first), at(last), last?.text ?? '');
  };
  const composed: Source = { heading, columns: columns.map(({ column }) => column), read };
  if (whole === undefined) return composed;
  return {
    heading: wholeHeading?.isFilled === false ? heading : whole.heading,
    columns: [...whole.columns, ...composed.columns],
    read: (record) => {
      const cell = whole.read(record);
      return isBlankCell(cell) ? read(record) : cell;
    },
  };
}

/** Won and lost come from the deal's status, any other stage from the stage column. */
function stageSource(status: Heading, stage: Source | undefined): Source {
  const vocabulary = cellWords();
  const ofStatus = sourceOf(status);
  if (stage === undefined) return ofStatus;
  return {
    heading: stage.heading,
    columns: [...stage.columns, status.column],
    read: (record) => {
      const cell = ofStatus.read(record);
      const code = vocabulary.codeOf('stage', textOf(cell).trim());
      return code === 'won' || code === 'lost' ? cell : stage.read(record);
    },
  };
}

/** A person's data as files: JSON for programs, and a page of HTML for people. */
import type { PrivacyPageWords } from '../language/privacy-page';
import type { Person } from './page-props';

/** A person's data as JSON. Keys are those of Duebook's fields; days are `YYYY-MM-DD`. */
export function exportedJson({ name, tables, changes, places }: Person): string {
  const records = tables.map(({ table, title, records: rows }) => ({
    ...{ table, title },
    records: rows.map(({ cells }) =>
      Object.fromEntries(cells.map(({ field, value }) => [field, value])),
    ),
  }));
  return JSON.stringify({ made: dayNow(), name, records, changes, places }, null, 2);
}

/** Built as a document, so that nothing typed by people can become markup. */
export function exportedHtml(person: Person, { person: own }: PrivacyPageWords): string {
  const page = document.implementation.createHTMLDocument(own.title({ name: person.name }));
  page.documentElement.lang = document.documentElement.lang;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  const add = (parent: Element, tag: string, text = ''): Element => {
    const element = page.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  add(page.head, 'style', STYLE);
  add(page.body, 'h1', own.title({ name: person.name }));
  add(page.body, 'p', own.madeOn({ day: dayNow() }));
  for (const { title, records } of person.tables) {
    add(page.body, 'h2', title);
    for (const { row, cells } of records) {
      const table = add(page.body, 'table');
      add(table, 'caption', own.row({ row }));
      for (const { label, value } of cells) {
        const line = add(table, 'tr');
        add(line, 'th', label).setAttribute('scope', 'row');
        add(line, 'td', value);
      }
    }
  }
  const list = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    add(page.body, 'h2', title);
    const items = add(page.body, 'ul');
    for (const line of lines) add(items, 'li', line);
  };
  const { changes, places, morePlaces } = person;
  list(
    own.changes,
    changes.map((change) => own.change({ ...change, fields: change.fields.join(', ') })),
  );
  list(
    own.places({ count: places.length + morePlaces }),
    places.map(({ sheet, cell, text }) => `${sheet}!${cell}: ${text}`),
  );
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}

const STYLE =
  'body{font:14px/20px sans-serif;max-width:50em;margin:2em auto;padding:0 1em}' +
  'table{border-collapse:collapse;width:100%;margin-bottom:1em}caption{text-align:left}' +
  'th,td{border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top}th{width:30%}';

/** `YYYY-MM-DD`, where the reader is: Swedish writes days so. */
export function dayNow(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

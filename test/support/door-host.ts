/** The door of a script in a host, and what stands in its sheets by heading. */
import type { Host } from '../../host';

type Row = Readonly<Record<string, unknown>>;

/** Asks through the door as google.script.run would: JSON in, JSON out. */
export function asking(host: Host, user?: string): (question: object) => Row {
  return (question) => {
    const options = user === undefined ? {} : { user };
    return JSON.parse(String(host.call('ask', [JSON.stringify(question)], options))) as Row;
  };
}

/** Rows below the heading, by heading. */
export function cellsOf(host: Host, title: string): readonly Row[] {
  const [headings = [], ...rows] = host.book.sheet(title)?.values() ?? [];
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])),
  );
}

export function customersIn(host: Host): readonly string[] {
  return cellsOf(host, 'Customers').map((row) => String(row['Customer ID']));
}

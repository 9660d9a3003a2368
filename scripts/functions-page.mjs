/* Writes docs/functions.md, the page of custom functions, from what is written beside them. */

const cell = (text) => text.replaceAll('|', '\\|');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of an example, as a formula writes it; other texts in quotes. */
function literal(value) {
  if (typeof value !== 'string') return String(value);
  if (value === '') return '""';
  return DAY.test(value)
    ? `DATE(${value.split('-').map(Number).join(',')})`
    : `"${value.replaceAll('"', '""')}"`;
}

/** The date that DUEBOOK_TODAY has in the examples. */
const TODAY = '2026-11-21';

/** An argument in an example: today is given by its name, as people give it. */
function exampleArgument(value, parameter) {
  return parameter?.name === 'today' && value === TODAY ? 'DUEBOOK_TODAY' : argument(value);
}

/** A column or table as Sheets writes it in braces; an argument left blank as nothing. */
function argument(value) {
  if (!Array.isArray(value)) return value === '' ? '' : literal(value);
  const rows = value.map((row) => (Array.isArray(row) ? row.map(literal).join(',') : literal(row)));
  return `{${rows.join(';')}}`;
}

const shown = (value) => (value === null ? '(blank)' : String(value));

function answer(value) {
  return Array.isArray(value) ? value.flat().map(shown).join('; ') : shown(value);
}

function section({ name, summary, parameters, gives, examples }) {
  const list = parameters
    .map(({ name: is, optional, repeats }) => {
      const written = repeats ? `${is}…` : is;
      return optional ? `[${written}]` : written;
    })
    .join(', ');
  return [
    `## ${name}`,
    `\`=${name}(${list})\``,
    summary,
    table(
      ['Argument', 'What it is'],
      parameters.map(({ name: is, description }) => [`\`${is}\``, cell(description)]),
    ),
    `Gives: ${gives}.`,
    table(
      ['Example', 'Gives'],
      examples.map(({ args, gives: result }) => [
        `\`=${name}(${cell(args.map((value, at) => exampleArgument(value, parameters[at])).join(', '))})\``,
        cell(answer(result)),
      ]),
    ),
  ].join('\n\n');
}

/** The page's place, and its text before formatting. */
export const functionsPage = (specs) => ({
  path: 'docs/functions.md',
  text: `# Functions

<!-- Generated from src/surfaces/functions: run \`npm run docs\` rather than editing. -->

Write them into a cell like any function of Google Sheets. Arguments in [brackets] may be left out. An
argument may be one cell or a column of cells: one cell gives a cell, columns of the same height give a
column, and a cell that cannot be read counts as blank in its own row only. Where your spreadsheet
separates arguments with semicolons, so do these. \`DUEBOOK_TODAY\` is a named range that set-up adds and
Duebook keeps up to date; in the examples it is November 21, 2026.

${specs.map(section).join('\n\n')}
`,
});

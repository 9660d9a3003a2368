/* Writes docs/functions.md, the page of custom functions, from the specs the shipped bundle holds. */

const cell = (text) => text.replaceAll('|', '\\|');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function section({ name, summary, parameters, returns, examples }) {
  const list = parameters.map(({ name: is, optional }) => (optional ? `[${is}]` : is)).join(', ');
  return [
    `## ${name}`,
    `\`=${name}(${list})\``,
    summary,
    ...(parameters.length > 0
      ? [
          table(
            ['Argument', 'What it is'],
            parameters.map(({ name: is, description }) => [`\`${is}\``, cell(description)]),
          ),
        ]
      : []),
    `Gives: ${returns}`,
    table(
      ['Example', 'Gives'],
      examples.map(({ call, gives }) => [`\`${cell(call)}\``, cell(String(gives))]),
    ),
  ].join('\n\n');
}

/** The page's place, and its text before formatting. */
export const functionsPage = (specs) => ({
  path: 'docs/functions.md',
  text: `# Functions

<!-- Generated from src/surfaces/functions: run \`npm run docs\` rather than editing. -->

Write them into a cell like any function of Google Sheets. Arguments in [brackets] may be left out. Every
argument may be one cell or a column of cells; the answer has the shape of the question.

${specs.map(section).join('\n\n')}
`,
});

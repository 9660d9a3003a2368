/**
 * The worked examples of docs/rules.md §10 as assertions that BigQuery runs when the library is installed: it may lack
 * what the rules need of the language, such as the folding of full-width letters.
 */
import type { TableFields } from './render-sql';

export interface WorkedExample {
  /** As it stands in docs/rules.md. */
  readonly name: string;
  /** JSON as the library takes it. */
  readonly facts: string;
  readonly input: string;
  /** Fields of the answer; null: blank. */
  readonly expected: Readonly<Record<string, string | number | null>>;
}

type Line = Readonly<Record<string, string>>;

/** The day of the examples unless a table says otherwise. */
const TODAY = '2026-11-21';

/** The Holidays table named China in docs/rules.md §10. */
const CHINA: readonly (readonly string[])[] = [
  ...['2026-09-25', '2026-09-26', '2026-09-27', '2026-10-01', '2026-10-02', '2026-10-03'],
  ...['2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
]
  .map((on) => [on, 'off', ''])
  .concat([['2026-10-10', 'work', '']]);

/**
 * Reads the worked examples out of the rules; throws if one of their tables is missing.
 * @param rules the text of docs/rules.md
 */
export function workedExamples(rules: string, fields: TableFields): readonly WorkedExample[] {
  const grade = (line: Line): WorkedExample['expected'] => ({
    grade: line['grade'] ?? '',
    gradeReason: line['reason'] ?? '',
  });
  const made = (line: Line, cells: Line, expected: WorkedExample['expected']): WorkedExample => ({
    name: Object.values(line).join(' | '),
    facts: factsOf(line),
    input: inputOf(cells, fields),
    expected,
  });
  return [
    ...tableBelow(rules, 'Grades').map((line) => made(line, deal(line), grade(line))),
    ...tableBelow(rules, 'Closed deals').map((line) => made(line, deal(line), grade(line))),
    ...tableBelow(rules, 'Gaps').map((line) =>
      made(
        line,
        {
          manualGrade: line['grade'] ?? '',
          manualClass: line['class'] ?? '',
          manualType: line['type'] ?? '',
          intention: line['intention'] ?? '',
          stage: line['stage'] ?? '',
        },
        { gap: Number(line['days']) },
      ),
    ),
    ...tableBelow(rules, 'Days').map((line) =>
      made(
        line,
        {
          manualGrade: line['grade'] ?? '',
          lastContact: line['last contact'] ?? '',
          ...fieldsIn(line['other'] ?? ''),
        },
        {
          nextDay: line['next follow-up'] ?? '',
          daysOverdue: line['days overdue'] ? Number(line['days overdue']) : null,
          workingDaysLate: Number(line['working days late']),
        },
      ),
    ),
    made(
      { need: 'Full-width letters' },
      { need: 'Ｃｌｅａｒ', expectedClose: '２０２６-12-01' },
      { grade: 'A' },
    ),
  ];
}

/** One assertion for each example. @param assess the name of the function, quoted */
export function selfTestSql(examples: readonly WorkedExample[], assess: string): readonly string[] {
  return examples.map(({ name, facts, input, expected }) => {
    const call = `${assess}(${literal(facts)}, ${literal(input)}, NULL, NULL)`;
    const conditions = Object.entries(expected).map(([field, value]) =>
      value === null
        ? `a.${field} IS NULL`
        : `a.${field} = ${typeof value === 'number' ? value : literal(value)}`,
    );
    return `ASSERT EXISTS (SELECT 1 FROM (SELECT ${call} AS a) WHERE ${conditions.join(' AND ')})\nAS ${literal(`This BigQuery cannot run the rules: ${name}`)}`;
  });
}

/** A text in SQL, whatever it holds. */
function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\r?\n/g, '\\n')}'`;
}

function deal(line: Line): Line {
  return {
    need: line['need'] ?? '',
    expectedClose: line['expected close'] ?? '',
    stage: line['stage'] ?? '',
    closedNeed: line['closedNeed'] ?? '',
    closedClose: line['closedClose'] ?? '',
    closedStage: line['closedNeed'] ? (line['stage'] ?? '') : '',
  };
}

function factsOf(line: Line): string {
  const holidays = line['holidays'] === 'China' ? CHINA : [];
  return JSON.stringify({
    today: line['today'] || TODAY,
    language: '',
    settings: [],
    gaps: [],
    holidays: holidays.map((cells, at) => ({ row: at + 2, cells })),
    hasPurchases: false,
    hasCases: false,
    knowsPurchases: false,
    keepsTold: false,
  });
}

function inputOf(cells: Line, { customers }: TableFields): string {
  const known: Line = { id: 'C-1', company: 'Brightwater Ltd', ...cells };
  const row = { row: 2, cells: customers.map((field) => known[field] ?? '') };
  return JSON.stringify({
    ...row,
    isRepeated: false,
    journal: null,
    purchases: null,
    cases: null,
    merged: null,
  });
}

/** `need clear, expectedClose 2027-02-20` as cells by field. */
function fieldsIn(text: string): Record<string, string> {
  const pairs = text.split(', ').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split(' ')) as [string, string][]);
}

function tableBelow(rules: string, heading: string): readonly Line[] {
  const section = rules.split(`### ${heading}\n`)[1] ?? '';
  const table = /(?:^\|.*\n)+/m.exec(section)?.[0].trimEnd();
  if (table === undefined) throw new Error(`docs/rules.md has no examples of ${heading}.`);
  const [names = [], , ...rows] = table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

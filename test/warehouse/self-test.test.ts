/** What BigQuery is asked when the library is installed is what the library answers here. */
import { readFileSync } from 'node:fs';
import { openLibrary } from '../../host/cli/scale/library';
import { selfTestSql, workedExamples } from '../../host/cli/scale/self-test';
import { tableFields } from '../../src/rules';

const keysOf = (table: keyof typeof tableFields): readonly string[] =>
  Object.keys(tableFields[table]);
const fieldsOfTable = {
  customers: keysOf('customers'),
  journal: keysOf('journal'),
  purchases: keysOf('purchases'),
  cases: keysOf('cases'),
  team: keysOf('team'),
  holidays: keysOf('holidays'),
};
const examples = workedExamples(readFileSync('docs/rules.md', 'utf8'), fieldsOfTable);
const library = openLibrary('.build/warehouse');

describe('the self-test of a warehouse', () => {
  it.each(examples)(
    'the library answers the worked example $name',
    ({ facts, input, expected }) => {
      expect(library.assess(facts, input, null, null)).toMatchObject(expected);
    },
  );

  it('every worked example is an assertion, whatever quotes its text has', () => {
    expect(examples.length).toBeGreaterThan(60);
    const [sql] = selfTestSql(
      [
        {
          name: "It's \\ so",
          facts: '{"a":"\'"}',
          input: '{}',
          expected: { grade: 'A', gap: null },
        },
      ],
      '`duebook.assess`',
    );
    expect(sql).toBe(
      "ASSERT EXISTS (SELECT 1 FROM (SELECT `duebook.assess`('{\"a\":\"\\'\"}', '{}', NULL, NULL) AS a) WHERE a.grade = 'A' AND a.gap IS NULL)\nAS 'This BigQuery cannot run the rules: It\\'s \\\\ so'",
    );
  });
});

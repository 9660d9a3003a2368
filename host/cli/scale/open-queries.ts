/** The queries of an engine, whose statements were analysed first where the engine can do that. */
import { analyzeStatements } from './analyze-sql';
import { openClickHouse } from './clickhouse';
import { DATASET, openGoogleSql } from './google-sql';
import type { ScaleOptions } from './options';
import { plainQueries, type Queries } from './queries';
import { fieldsOf, readSql } from './render-sql';
import type { ScaleEnvironment } from './scale-frame';
import { sqlQueries } from './sql-queries';
import type { TablesReply } from './tables';

export async function openQueries(
  engine: ScaleOptions['engine'],
  tables: TablesReply,
  frame: ScaleEnvironment,
): Promise<Queries> {
  if (engine === 'none') return plainQueries;
  if (engine === 'clickhouse') {
    const fields = fieldsOf(tables);
    const print = (line: string): void => frame.printError(line);
    return sqlQueries(openClickHouse(frame, fields, print), fields);
  }
  const sql = await openGoogleSql(frame.engines, (line) => frame.printError(line));
  const fields = fieldsOf(tables);
  try {
    const count = await analyzeStatements(sql, frame.sql, fields);
    frame.print(`googlesql: ${count} statements are right\n`);
  } catch (error) {
    await sql.close();
    throw error;
  }
  const values = { dataset: DATASET, fields };
  return sqlQueries(
    {
      evaluate: (file, rows) => sql.evaluate(readSql(frame.sql, file, values), rows),
      close: () => sql.close(),
    },
    fields,
  );
}

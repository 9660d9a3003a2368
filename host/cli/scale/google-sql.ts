/**
 * Google's own analyser and reference evaluator of GoogleSQL, as a process on this machine: it executes the very text
 * of the queries that BigQuery gets. It has no JavaScript, so the library runs between the queries.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { catalogOf, type SqlTable, type SqlValue } from './google-catalog';
import { requireEngine, type EnginePackage } from './engine-folder';

const PACKAGE: EnginePackage = { name: '@fivetrandevelopers/zetasql', version: '1.13.0' };

interface Cell {
  readonly stringValue?: string;
  readonly int64Value?: number;
  readonly boolValue?: boolean;
  readonly doubleValue?: number;
}

interface EvaluateReply {
  readonly content?: {
    readonly tableData?: { readonly row?: readonly { readonly cell?: readonly Cell[] }[] };
  };
}

type Call = (request: object, done: (error: Error | null, reply: unknown) => void) => unknown;

interface Client {
  readonly EvaluateQuery: Call;
  readonly Analyze: Call;
  readonly GetLanguageOptions: Call;
  close(): void;
}

/** The parts of gRPC's packages that are used. */
interface Grpc {
  loadPackageDefinition(definition: unknown): {
    readonly zetasql: {
      readonly local_service: {
        readonly ZetaSqlLocalService: new (
          address: string,
          credentials: unknown,
          options: object,
        ) => Client;
      };
    };
  };
  readonly credentials: { createInsecure(): unknown };
}

interface ProtoLoader {
  loadSync(file: string, options: object): unknown;
}

/** The dataset that the queries name. */
export const DATASET = 'duebook';

const STATEMENTS = [
  ...['QUERY', 'INSERT', 'UPDATE', 'DELETE', 'MERGE', 'TRUNCATE', 'ASSERT', 'BEGIN', 'COMMIT'],
  ...['CREATE_SCHEMA', 'CREATE_TABLE', 'CREATE_TABLE_AS_SELECT', 'CREATE_EXTERNAL_TABLE'],
  ...['CREATE_VIEW', 'CREATE_FUNCTION'],
].map((name) => `RESOLVED_${name}_STMT`);

export interface GoogleSql {
  /** The rows of a query's result. Rejects with Google's sentence for a wrong query. */
  evaluate(sql: string, tables: readonly SqlTable[]): Promise<readonly (readonly SqlValue[])[]>;
  /** Resolves if the statement is right; rejects with Google's sentence. */
  analyze(sql: string, tables: readonly SqlTable[]): Promise<void>;
  close(): Promise<void>;
}

export async function openGoogleSql(
  engines: string,
  print: (line: string) => void,
): Promise<GoogleSql> {
  const load = requireEngine(PACKAGE, engines, print);
  const folder = join(dirname(load.resolve(PACKAGE.name)), 'zetasql');
  const port = await freePort();
  const server = startServer(folder, port);
  const client = openClient(load, folder, port);
  const options = (await languageOptions(client, server)) as object;
  const ask = (call: Call, request: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      call.call(client, request, (error, reply) =>
        error === null ? resolve(reply) : reject(plain(error)),
      );
    });
  return {
    evaluate: async (sql, tables) => {
      const content = tables.map(({ name, rows, columns }) => [
        name,
        {
          tableData: {
            row: rows.map((cells) => ({
              cell: cells.map((cell, at) => valueOf(cell, columns[at]?.type)),
            })),
          },
        },
      ]);
      const reply = (await ask(client.EvaluateQuery, {
        sql,
        options: { languageOptions: options },
        simpleCatalog: catalogOf(DATASET, tables, options),
        tableContent: Object.fromEntries(content) as object,
      })) as EvaluateReply;
      const rows = reply.content?.tableData?.row ?? [];
      return rows.map(({ cell = [] }) =>
        cell.map(
          ({ stringValue, int64Value, boolValue }) =>
            stringValue ?? int64Value ?? boolValue ?? null,
        ),
      );
    },
    analyze: async (sql, tables) => {
      await ask(client.Analyze, {
        sqlStatement: sql,
        options: { languageOptions: { ...options, supportedStatementKinds: STATEMENTS } },
        simpleCatalog: catalogOf(DATASET, tables, options),
      });
    },
    close: () => {
      client.close();
      server.kill();
      return Promise.resolve();
    },
  };
}

function valueOf(value: SqlValue, type: unknown): Cell {
  if (value === null) return {};
  if (type === 'TYPE_INT64') return { int64Value: Number(value) };
  if (type === 'TYPE_DOUBLE') return { doubleValue: Number(value) };
  return type === 'TYPE_BOOL' ? { boolValue: value === true } : { stringValue: String(value) };
}

function openClient(load: NodeJS.Require, folder: string, port: number): Client {
  const grpc = load('@grpc/grpc-js') as Grpc;
  const loader = load('@grpc/proto-loader') as ProtoLoader;
  const definition = loader.loadSync('local_service.proto', {
    includeDirs: [join(folder, 'protos')],
    longs: Number,
    enums: String,
    oneofs: true,
  });
  const { ZetaSqlLocalService } = grpc.loadPackageDefinition(definition).zetasql.local_service;
  const unlimited = { 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 };
  return new ZetaSqlLocalService(`localhost:${port}`, grpc.credentials.createInsecure(), unlimited);
}

function startServer(folder: string, port: number): ChildProcess {
  const arm = process.arch.startsWith('arm') ? '_arm' : '';
  const program = join(folder, `remote_server${arm}${process.platform === 'darwin' ? '' : '.so'}`);
  return spawn(program, ['localhost', String(port)], { stdio: 'ignore' });
}

/** The server takes a moment to listen. */
const TRIES = 100;
const WAIT_MS = 100;

async function languageOptions(client: Client, server: ChildProcess): Promise<unknown> {
  for (let at = 0; ; at += 1) {
    try {
      return await new Promise((resolve, reject) => {
        client.GetLanguageOptions({ maximumFeatures: true }, (error, reply) =>
          error === null ? resolve(reply) : reject(error),
        );
      });
    } catch (error) {
      if (at >= TRIES || server.exitCode !== null) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, WAIT_MS);
      });
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** gRPC puts its code before Google's sentence. */
function plain(error: Error): Error {
  return new Error(error.message.replace(/^\d+ [A-Z_]+: /, ''));
}

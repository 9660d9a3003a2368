/** Reads the shipped files of a dist folder: the compiled script, and time zone and scopes from the manifest. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Script } from 'node:vm';
import { compileLikeAppsScript } from './compile-like-apps-script';

export interface ScriptFile {
  readonly compiled: Script;
  /** Names of the functions it declares, without private ones, whose names end in `_`. */
  readonly functions: ReadonlySet<string>;
  /** The manifest's time zone, if it names one. */
  readonly zone: string | undefined;
  /** Null when the manifest lists none. */
  readonly scopes: ReadonlySet<string> | null;
  /** The content of an HTML file beside the script, by its name without extension. */
  page(name: string): string | undefined;
}

interface Manifest {
  timeZone?: string;
  oauthScopes?: readonly string[];
}

interface ReadFile {
  readonly stamp: string;
  readonly file: ScriptFile;
}

/** The last script is kept: tests open many hosts with one, and neither it nor its compiled code holds state. */
let last: ReadFile | undefined;

const manifestBeside = (file: string): string => join(dirname(file), 'appsscript.json');

/** Changes whenever one of the files that are read at once is written. */
function stampOf(file: string): string {
  return [file, manifestBeside(file)]
    .map((path) => {
      const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
      return [resolve(path), stats?.ino, stats?.size, stats?.mtimeNs].join(' ');
    })
    .join('\n');
}

/**
 * Opens a built script.
 * @param dist a folder with Code.js and optionally appsscript.json, or a script file.
 */
export function openScriptFile(dist: string): ScriptFile {
  const file = statSync(dist).isDirectory() ? join(dist, 'Code.js') : dist;
  const stamp = stampOf(file);
  if (last?.stamp !== stamp) last = { stamp, file: readScriptFile(file) };
  return last.file;
}

function readScriptFile(file: string): ScriptFile {
  const source = readFileSync(file, 'utf8');
  const manifestFile = manifestBeside(file);
  const manifest: Manifest = existsSync(manifestFile)
    ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest)
    : {};
  return {
    compiled: compileLikeAppsScript(source, 'Code.js'),
    functions: declaredFunctions(source),
    zone: manifest.timeZone,
    scopes: manifest.oauthScopes ? new Set(manifest.oauthScopes) : null,
    page(name) {
      const page = join(dirname(file), `${name}.html`);
      return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
    },
  };
}

function declaredFunctions(source: string): ReadonlySet<string> {
  const declarations = source.matchAll(/(?:^|[\s;}])function\s+([A-Za-z$][\w$]*)\s*\(/g);
  return new Set([...declarations].flatMap(([, name = '']) => (name.endsWith('_') ? [] : [name])));
}

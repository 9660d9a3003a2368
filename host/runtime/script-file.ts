/** Reads the shipped files of a dist folder: the compiled script, and time zone and scopes from the manifest. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** The last compiled script is kept: tests open many hosts with one script, and compiled code holds no state. */
let last: { readonly source: string; readonly compiled: Script } | undefined;

function compileOnce(source: string): Script {
  if (last?.source !== source)
    last = { source, compiled: compileLikeAppsScript(source, 'Code.js') };
  return last.compiled;
}

/** @param dist a folder with Code.js and optionally appsscript.json, or a script file. */
export function openScriptFile(dist: string): ScriptFile {
  const file = statSync(dist).isDirectory() ? join(dist, 'Code.js') : dist;
  const source = readFileSync(file, 'utf8');
  const manifestFile = join(dirname(file), 'appsscript.json');
  const manifest: Manifest = existsSync(manifestFile)
    ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest)
    : {};
  return {
    compiled: compileOnce(source),
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

/**
 * Compiles a script and rejects syntax that Node accepts but Apps Script refuses to save: private names, static fields
 * and static blocks. Modules and top-level await fail in Node as well. Source: docs/platform.md §4.
 */
import { Script } from 'node:vm';

/** Compiles the script; throws a SyntaxError with the line number for syntax that Apps Script refuses. */
export function compileLikeAppsScript(source: string, filename: string): Script {
  const bare = blankOut(source);
  const found = /#[A-Za-z_$][\w$]*|\bstatic\s+(?:\{|[\w$]+\s*[=;])/.exec(bare);
  if (found) {
    const line = bare.slice(0, found.index).split('\n').length;
    throw new SyntaxError(
      `Apps Script would not save ${filename}: "${found[0]}" in line ${line} (private names and static fields are not supported).`,
    );
  }
  try {
    return new Script(source, { filename });
  } catch (cause) {
    const { message } = cause as Error;
    throw new SyntaxError(`Apps Script would not save ${filename}: ${message}`, { cause });
  }
}

const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|[`{}]|[\w$]+|[^\s\w$]|\s+/g;

/** Blanks out the content of comments, strings, templates and regular expressions, keeping the line breaks. */
function blankOut(source: string): string {
  let out = '';
  let before = '';
  /** For each open `${`: the number of open braces inside it. */
  const templates: number[] = [];
  let at = 0;
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  const templateText = (): void => {
    const text = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{|$)/y;
    text.lastIndex = at;
    const [piece = ''] = text.exec(source) ?? [];
    at += piece.length;
    out += blank(piece);
    if (piece.endsWith('${')) templates.push(0);
    before = piece.endsWith('`') ? ')' : '(';
  };
  while (at < source.length) {
    TOKEN.lastIndex = at;
    let [token = ''] = TOKEN.exec(source) ?? [];
    if (token === '') break;
    if (/^\/[^/*]/.test(token) && !startsExpression(before)) token = '/';
    at += token.length;
    if (token === '`') {
      out += ' ';
      templateText();
      continue;
    }
    const depth = templates.length - 1;
    if (token === '{' && depth >= 0) templates[depth] = (templates[depth] ?? 0) + 1;
    if (token === '}' && depth >= 0) {
      if (templates[depth] === 0) {
        templates.pop();
        out += ' ';
        templateText();
        continue;
      }
      templates[depth] = (templates[depth] ?? 0) - 1;
    }
    const comment = /^\/[/*]/.test(token);
    const opaque = comment || (token.length > 1 && /^['"/]/.test(token));
    out += opaque ? blank(token) : token;
    if (!comment && token.trim() !== '') before = opaque ? ')' : token;
  }
  return out;
}

/** Whether a slash after this token starts a regular expression instead of a division. */
function startsExpression(before: string): boolean {
  if (
    /^(return|typeof|case|in|of|delete|void|throw|new|else|do|instanceof|yield|await)$/.test(before)
  ) {
    return true;
  }
  return before === '' || !/[\w$)\]}]$/.test(before);
}

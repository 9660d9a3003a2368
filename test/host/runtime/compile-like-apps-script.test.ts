/** Syntax that Apps Script refuses to save. */
import { compileLikeAppsScript } from '../../../host/runtime/compile-like-apps-script';

describe('compileLikeAppsScript', () => {
  it.each([
    ['a private field', 'class A {\n  #x = 1;\n}'],
    ['a private method', 'class A { #go() {} }'],
    ['a static field', 'class A { static x = 1; }'],
    ['a bare static field', 'class A { static x; }'],
    ['a static block', 'class A { static { f(); } }'],
    ['an import', 'import x from "y";'],
    ['an export', 'export const x = 1;'],
    ['a top-level await', 'await f();'],
    ['a private field after a regular expression', 'var r = /["\'`]/g; class A { #x; }'],
    ['a private field after a template', 'var t = `a ${{ b: `}` }.b} #c`; class A { #x; }'],
  ])('rejects %s', (_what, source) => {
    expect(() => compileLikeAppsScript(source, 'Code.js')).toThrow(
      /^Apps Script would not save Code\.js/,
    );
  });

  it('names the line of the rejected syntax', () => {
    expect(() => compileLikeAppsScript('var a;\nclass A {\n  #x = 1;\n}', 'Code.js')).toThrow(
      '"#x" in line 3',
    );
  });

  it.each([
    ['static methods', 'class A { static go() { return 1; } static async run() {} }'],
    ['colours in texts', 'var c = ["#fff", \'#abc\', `#def ${"#x"}`]; // #x = 1'],
    ['colours in regular expressions', 'var r = /#[a-z]+"/; var s = a / 2 /* #x */ / 3; var a;'],
    ['public fields', 'class A { x = 1; }'],
    ['a text that speaks of static', 'var s = "static x = 1";'],
  ])('compiles %s', (_what, source) => {
    expect(() => compileLikeAppsScript(source, 'Code.js')).not.toThrow();
  });
});

/*
 * Loaded before the installed clasp: of the 300 Google APIs that its client library loads at once, only
 * those that clasp calls. The others took most of its start.
 */
const Module = require('node:module');

const CALLED = new Set(['discovery', 'drive', 'logging', 'script', 'serviceusage']);
const INDEX = /googleapis[\\/]build[\\/]src[\\/](apis[\\/])?index\.js$/;
const API = /^\.\/(?:apis\/)?(?!apis$|googleapis$)([^/]+)/;

const load = Module._load;
Module._load = (request, parent, ...rest) => {
  const api = INDEX.test(parent?.filename ?? '') ? API.exec(request)?.[1] : undefined;
  return api === undefined || CALLED.has(api) ? load(request, parent, ...rest) : {};
};

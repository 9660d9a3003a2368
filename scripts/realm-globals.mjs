/*
 * Injected by the build: the language's own globals as locals of the bundle. A formula over 100,000 rows
 * asks for them millions of times, and in a realm of node:vm, as the host uses, each asking of a global
 * passes an interceptor that costs more than the work itself.
 */
const realm = globalThis;

export const { Array, Date, Error, JSON, Map, Math, Number, Object, RegExp, Set, String } = realm;

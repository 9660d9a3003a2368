/*
 * What rendering to text needs of Preact, in place of all of it: the shipped script has no page to
 * draw on, and pays for every kilobyte in every formula call. Checked by the tests of the mails that
 * dist/ makes; Preact's versions are pinned.
 */
import { jsx } from 'preact/jsx-runtime';

/** The mark of a node in Preact 11. */
const NODE = Symbol.for('pv');

export const options = {};

export function Fragment({ children }) {
  return children;
}

export function h(type, props, ...children) {
  const { key, ...others } = props ?? {};
  if (children.length > 0) others.children = children.length === 1 ? children[0] : children;
  return jsx(type, others, key);
}

export function isValidElement(value) {
  return value !== null && typeof value === 'object' && value.constructor === NODE;
}

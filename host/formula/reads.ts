/** Finds the references and names whose values a formula reads. It is calculated after the formulas in those cells. */
import { childrenOf, type Formula, type FormulaNode, type Reference } from './tree';

export interface Reads {
  readonly references: readonly Reference[];
  readonly names: readonly string[];
}

/** Functions that use only the position and size of a range, so that a formula may pass its own column. */
const PLACE_ONLY = new Set(['ROW', 'ROWS']);

export function readsOf({ tree }: Formula): Reads {
  const references: Reference[] = [];
  const names: string[] = [];
  const open: FormulaNode[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'reference') references.push(node);
    else if (node.kind === 'name') names.push(node.name);
    const placeOnly = node.kind === 'call' && PLACE_ONLY.has(node.name);
    for (const child of childrenOf(node)) {
      const bare = child.kind === 'reference' || child.kind === 'name';
      if (!placeOnly || !bare) open.push(child);
    }
  }
  return { references, names };
}

/** The functions with a call of `name` anywhere inside their arguments. */
export function callsAround({ tree }: Formula, name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const holdsCall = (node: FormulaNode): boolean => {
    const isInside = childrenOf(node).filter(holdsCall).length > 0;
    if (isInside && node.kind === 'call') found.add(node.name);
    return isInside || (node.kind === 'call' && node.name === name);
  };
  holdsCall(tree);
  return found;
}

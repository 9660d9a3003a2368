/**
 * What tells of a person outside of cells: titles of tabs, names of ranges, descriptions of protections. They are changed
 * before anything else, since formulas follow a title or a name, and a formula that names the person would be emptied.
 */
import { PlatformError, type Label } from '../../platform';
import type { LabelKind } from '../../protocol';
import type { Erasing } from './plan-erasing';
import { bareText } from './plain-text';
import type { ReadSheet } from './read-workbook';
import { barePatterns } from './terms';

/** A write of one label. */
export interface LabelChange {
  readonly kind: LabelKind;
  readonly write: () => void;
}

/** The writes after which no label tells of the person. */
export function planLabels(
  sheets: readonly ReadSheet[],
  labels: readonly Label[],
  erasing: Erasing,
): readonly LabelChange[] {
  const { traces, mark, state } = erasing;
  const titles = new Set(sheets.map(({ title }) => title));
  const names = new Set(labels.map(({ kind, text }) => (kind === 'range' ? text : '')));
  const bare = barePatterns(state.terms);
  return [
    // By its title Duebook finds Customers.
    ...sheets.flatMap(({ kind, title, whole }): LabelChange[] => {
      if (kind === 'customers' || !traces.has(title)) return [];
      const next = unused(titleWithout(title, erasing), ' ', titles);
      return [{ kind: 'tab', write: () => whole.rename(next) }];
    }),
    ...labels.flatMap((label): LabelChange[] => {
      const { kind, text } = label;
      if (kind === 'protection') {
        return traces.has(text)
          ? [{ kind, write: () => label.write(traces.without(text, mark)) }]
          : [];
      }
      // Without spaces and dashes, which no name of a range has.
      if (!traces.has(text) && !bare.some((each) => bareText(text).includes(each))) return [];
      const next = unused('erased_1', '_', names);
      return [{ kind, write: () => label.write(next) }];
    }),
  ];
}

/** Changes all that Google lets it change; returns the kinds of the others, each as often as it was refused. */
export function writeLabels(changes: readonly LabelChange[]): readonly LabelKind[] {
  return changes.flatMap(({ kind, write }) => {
    try {
      write();
      return [];
    } catch (cause) {
      if (!(cause instanceof PlatformError)) throw cause;
      return [kind];
    }
  });
}

export function titleWithout(title: string, { traces, mark }: Erasing): string {
  const left = traces.without(title, mark);
  return left === '' ? mark : left;
}

/** The text, or with the lowest number that makes it one of its own, which is then taken. */
function unused(text: string, before: string, taken: Set<string>): string {
  let own = text;
  for (let number = 2; taken.has(own); number += 1) own = `${text}${before}${number}`;
  taken.add(own);
  return own;
}

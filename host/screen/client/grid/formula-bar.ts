/** Typing into the bar above the grid: Univer 0.25.1 gives the keyboard to the cell when an edit begins in the bar. */

/** After the grid has settled who is to hear the keys, and before anybody can have typed. */
const SETTLED_MS = 80;

const CELL = '__editor___INTERNAL_EDITOR__DOCS_NORMAL';
const BAR = '__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR';

export function keepFormulaBar(container: HTMLElement): void {
  container.addEventListener('pointerup', ({ target }) => {
    const bar = document.getElementById(BAR);
    const isInBar = target instanceof Element && target.closest('[data-u-comp=formula-bar]');
    // The signs at its left end confirm and cancel.
    if (!bar || !isInBar || target.closest('svg, span, input')) return;
    setTimeout(() => {
      if (document.activeElement?.id === CELL) bar.focus();
    }, SETTLED_MS);
  });
}

/** Fixes typing into the formula bar: Univer 0.25.1 moves the focus to the cell when an edit starts in the bar. */

/** Long enough for the grid to have moved the focus, and too short for anyone to have typed. */
const SETTLED_MS = 80;

const CELL = '__editor___INTERNAL_EDITOR__DOCS_NORMAL';
const BAR = '__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR';

export function keepFormulaBar(container: HTMLElement): void {
  container.addEventListener('pointerup', ({ target }) => {
    const bar = document.getElementById(BAR);
    const isInBar = target instanceof Element && target.closest('[data-u-comp=formula-bar]');
    // The icons at its left end confirm and cancel the edit.
    if (!bar || !isInBar || target.closest('svg, span, input')) return;
    setTimeout(() => {
      if (document.activeElement?.id === CELL) bar.focus();
    }, SETTLED_MS);
  });
}

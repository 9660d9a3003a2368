/** The colours of grades: readable, and the same in the sidebar's style, which cannot import them. */
import { readFileSync } from 'node:fs';
import { gradeColours } from '../../../src/rules';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(gradeColours))('the colours of grade %s', (grade, { ink, ground }) => {
  it(`the letter ${grade} can be read on its ground`, () => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it(`the sidebar draws grade ${grade} in the colours of sheet and email`, () => {
    const style = readFileSync('src/sidebar/sidebar.css', 'utf8');
    const rule = new RegExp(`\\.grade-${grade} \\{([^}]*)\\}`).exec(style)?.[1] ?? '';
    expect(rule.match(/#\w{6}/g)).toEqual([ground, ink]);
  });
});

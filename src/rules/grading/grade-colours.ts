/**
 * The colours of the grades, one scale in sheet, sidebar and email: the closer the deal, the stronger the colour. Every
 * pair has a contrast of at least 4.5 : 1.
 */
import type { Grade } from '../customers';

/** Each as `#rrggbb`. */
export const gradeColours: Readonly<
  Record<Grade, { readonly ink: string; readonly ground: string }>
> = {
  A: { ink: '#ffffff', ground: '#1155cc' },
  B: { ink: '#0b3d91', ground: '#c9dcfb' },
  C: { ink: '#0b3d91', ground: '#e8f0fe' },
  D: { ink: '#3c4043', ground: '#eceff1' },
  E: { ink: '#5f6368', ground: '#f4f5f6' },
  U: { ink: '#7a4f00', ground: '#fdeebd' },
};

/** The rows of the sheet to which the links of an email lead. */
import { catalogueOf } from '../../src/language';

/** `overdue 7`: the section and the row, in order. @param text of an English email */
export function rowsInMail(text: string): readonly string[] {
  return Object.entries(catalogueOf('en').sections)
    .flatMap(([section, { title }]) => {
      const [, below = ''] = text.split(`【${title}】`);
      const [block = ''] = below.split('【');
      return [...block.matchAll(/range=A(\d+)/g)].map(([, row]) => `${section} ${row ?? ''}`);
    })
    .sort();
}

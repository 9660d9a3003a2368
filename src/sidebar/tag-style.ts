/** Colours of the tags of a due section, which its declaration in the rules decides. */
import type { SectionColours } from '../protocol';

/** The style of a tag, or of an element around tags. */
export function tagStyle({ ink, ground }: SectionColours): Readonly<Record<string, string>> {
  return { '--tag-ink': ink, '--tag-ground': ground };
}

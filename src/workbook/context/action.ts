/** Something a person can choose from the menu, as an object that menu, keys and tests share. */
import type { Catalogue } from '../../language';
import type { Context } from './context';

export interface Action {
  /** The entry point that Google calls. */
  readonly name: string;
  readonly label: (items: Catalogue['menu']['items']) => string;
  /** What stands in the way, as a sentence that says what to do; null: nothing. */
  readonly hindrance?: (context: Context) => string | null;
  /** Says itself how it went. */
  readonly perform: (context: Context) => void;
}

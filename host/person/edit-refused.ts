/** The sheet says no to a person, in the words the person would read. Nothing was changed. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

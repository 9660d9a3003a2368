/** Thrown when Sheets would reject a user's edit; the message is what the user would see. Nothing has changed. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

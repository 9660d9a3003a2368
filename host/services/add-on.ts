/** An add-on in a file: until a person has used it there, Google lets it do next to nothing. */
export class AddOn {
  #isEnabled = false;

  constructor(readonly name: string) {}

  get isEnabled(): boolean {
    return this.#isEnabled;
  }

  /** A person has chosen an item of its menu, or installed it while the file is open. */
  use(): void {
    this.#isEnabled = true;
  }
}

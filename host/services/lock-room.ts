/** Lets a test hold the lock as another run would: the host itself runs one call at a time. */
export class LockRoom {
  #isHeldElsewhere = false;

  get isHeldElsewhere(): boolean {
    return this.#isHeldElsewhere;
  }

  holdElsewhere(): void {
    this.#isHeldElsewhere = true;
  }

  releaseElsewhere(): void {
    this.#isHeldElsewhere = false;
  }
}

/** Lets a test hold the lock like another run, since the host runs one call at a time. */
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

/** Who holds which lock. A test may let somebody else hold one, since the host itself runs one call at a time. */
export type LockKind = 'script' | 'document' | 'user';

export class LockRoom {
  readonly #elsewhere = new Set<LockKind>();

  holdElsewhere(kind: LockKind): void {
    this.#elsewhere.add(kind);
  }

  releaseElsewhere(kind?: LockKind): void {
    if (kind) this.#elsewhere.delete(kind);
    else this.#elsewhere.clear();
  }

  isHeldElsewhere(kind: LockKind): boolean {
    return this.#elsewhere.has(kind);
  }
}

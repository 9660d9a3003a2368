import { ServiceCalls } from './service-calls';

export interface FunctionCallCount {
  readonly total: number;
  readonly byName: Readonly<Record<string, number>>;
  /** Service calls made by the functions. */
  readonly services: number;
}

export class FunctionCalls {
  readonly services = new ServiceCalls();
  #byName = new Map<string, number>();

  note(name: string): void {
    this.#byName.set(name, (this.#byName.get(name) ?? 0) + 1);
  }

  count(): FunctionCallCount {
    const counts = [...this.#byName.values()];
    return {
      total: counts.reduce((sum, one) => sum + one, 0),
      byName: Object.fromEntries(this.#byName),
      services: this.services.count().total,
    };
  }

  reset(): void {
    this.#byName.clear();
    this.services.reset();
  }
}

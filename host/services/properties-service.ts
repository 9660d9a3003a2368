/**
 * PropertiesService. Values are strings; a missing key gives null. In a custom function the user properties are the
 * file owner's and can only be read. Source: docs/platform.md §1.4, §2.
 */
import { GoogleError, mismatch, NotImitated } from '../runtime/google-error';
import type { Execution } from './execution';
import type { PropertyStore } from './property-stores';

export class GoogleProperties {
  static readonly googleName = 'Properties';

  constructor(
    private readonly store: PropertyStore,
    private readonly readOnly: boolean,
  ) {}

  getProperty(key: unknown): string | null {
    return this.store.get(keyOf('getProperty', key));
  }

  getProperties(): Record<string, string> {
    return this.store.all();
  }

  setProperty(key: unknown, value: unknown): this {
    this.#refuseReaders('setProperty');
    this.store.set(keyOf('setProperty', key), String(value));
    return this;
  }

  setProperties(properties: unknown, deleteAllOthers: unknown = false): this {
    this.#refuseReaders('setProperties');
    if (typeof properties !== 'object' || properties === null || deleteAllOthers !== false) {
      throw new NotImitated(
        'Properties.setProperties of anything but an object, keeping the others',
      );
    }
    for (const [key, value] of Object.entries(properties)) this.store.set(key, String(value));
    return this;
  }

  deleteProperty(key: unknown): this {
    this.#refuseReaders('deleteProperty');
    this.store.delete(keyOf('deleteProperty', key));
    return this;
  }

  #refuseReaders(method: string): void {
    if (this.readOnly) throw new GoogleError(`You do not have permission to call ${method}`);
  }
}

export class GooglePropertiesService {
  static readonly googleName = 'PropertiesService';

  constructor(private readonly execution: Execution) {}

  getDocumentProperties(): GoogleProperties | null {
    const { container, state } = this.execution;
    return container ? new GoogleProperties(state.properties.document, false) : null;
  }

  getUserProperties(): GoogleProperties {
    const { mode, state, user } = this.execution;
    const inCell = mode === 'CUSTOM_FUNCTION';
    return new GoogleProperties(state.properties.user(inCell ? state.owner : user), inCell);
  }
}

function keyOf(method: string, key: unknown): string {
  if (typeof key !== 'string') throw mismatch(`PropertiesService.Properties.${method}`, [key]);
  return key;
}

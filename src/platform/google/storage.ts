/** The storage port over properties: of the document, shared by everyone, and of the person alone. */
import { PlatformError } from '../platform-error';
import type { StoragePort } from '../storage';

type Properties = GoogleAppsScript.Properties.Properties;

export function openGoogleStorage(): StoragePort {
  const properties = PropertiesService.getDocumentProperties() as Properties | null;
  if (properties === null) {
    throw new PlatformError('no-storage', 'PropertiesService.getDocumentProperties() is null');
  }
  return over(properties);
}

export function openGoogleOwnStorage(): StoragePort {
  return over(PropertiesService.getUserProperties());
}

function over(properties: Properties): StoragePort {
  return {
    get: (key) => properties.getProperty(key),
    all: () => properties.getProperties(),
    set: (key, value) => {
      properties.setProperty(key, value);
    },
    remove: (key) => {
      properties.deleteProperty(key);
    },
  };
}

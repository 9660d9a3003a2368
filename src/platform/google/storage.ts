/** The storage port over document properties, shared by all users, and user properties. */
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
    setMany: (values) => {
      properties.setProperties(values);
    },
    remove: (key) => {
      properties.deleteProperty(key);
    },
  };
}

/** Google's form of every port: the only files that know its services. */
export { openGoogleClock } from './clock';
export { openGooglePlatform } from './platform';

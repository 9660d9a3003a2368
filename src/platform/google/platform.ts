/** All ports over Google, created lazily so that loading the script calls no service. */
import type { Platform } from '../platform';
import { openPublicDomains } from '../public-domains';
import { openZoneDays, type ZoneDays } from '../zone-days';
import { openGoogleClock } from './clock';
import { openGoogleIdentity } from './identity';
import { openGoogleLock } from './lock';
import { openGoogleMail } from './mail';
import { projectFile } from './project-file';
import { openGoogleScreen } from './screen';
import { openGoogleSpreadsheet } from './spreadsheet';
import { openGoogleOwnStorage, openGoogleStorage } from './storage';
import { openGoogleTriggers } from './triggers';
import type { WriteTogether } from './write-together';

/**
 * Opens the ports over Google.
 * @param together writes many blocks in few calls; without it each block takes a call, which keeps the script small
 */
export function openGooglePlatform(together?: WriteTogether): Platform {
  const spreadsheet = once(() => openGoogleSpreadsheet(zoneOfSheet, together));
  const clock = openGoogleClock(() => spreadsheet().zone());
  let zone: ZoneDays | null = null;
  const zoneOfSheet = (): ZoneDays => {
    zone ??= openZoneDays((instantMs) => clock.offsetMinutes(instantMs, clock.zone()));
    return zone;
  };
  return {
    spreadsheet,
    mail: once(openGoogleMail),
    storage: once(openGoogleStorage),
    ownStorage: once(openGoogleOwnStorage),
    lock: once(openGoogleLock),
    identity: once(openGoogleIdentity),
    clock: () => clock,
    screen: once(openGoogleScreen),
    triggers: once(openGoogleTriggers),
    // Kept out of the script, which every formula call loads (docs/decisions/0008-limit-the-size-of-the-script.md).
    publicDomains: () => openPublicDomains(() => projectFile('public-domains')),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

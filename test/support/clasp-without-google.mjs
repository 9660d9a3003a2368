/*
 * Runs the clasp that CLASP names, with Google replaced: https requests are answered here according to
 * GOOGLE_SAYS and logged to GOOGLE_LOG, one line of JSON each. For tests, as `--clasp PATH`. Error
 * messages are Google's, as reported in google/clasp#256 and googleapis' trackers.
 */
import http from 'node:http';
import https from 'node:https';
import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL, URL } from 'node:url';

const says = process.env.GOOGLE_SAYS ?? 'welcome';

const refusal = (code, message) => [
  code,
  { error: { code, message, errors: [{ message, domain: 'global', reason: 'forbidden' }] } },
];

const DEFAULT_MANIFEST = {
  name: 'appsscript',
  type: 'JSON',
  source: '{"timeZone":"America/New_York","dependencies":{}}',
};

const deploymentConfig = { versionNumber: 7, description: 'Duebook page for phones' };
const WEB_APP = { deploymentId: 'AKfyOfBefore', deploymentConfig };
const NEW_WEB_APP = { deploymentId: 'AKfyMadeNow', deploymentConfig };

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting ' +
  'https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a ' +
  'few minutes for the action to propagate to our systems and retry.';

function answer(method, address) {
  const path = `${method} ${address.hostname}${address.pathname}`;
  if (path === 'POST oauth2.googleapis.com/token') return [400, { error: 'invalid_grant' }];
  if (says === 'few-scopes') {
    return refusal(403, 'Request had insufficient authentication scopes.');
  }
  if (says === 'something-else') return refusal(400, 'Bad Request');
  if (path === 'POST www.googleapis.com/drive/v3/files') return [200, { id: 'sheet-of-the-team' }];
  if (says === 'api-off') return refusal(403, API_OFF);
  if (path === 'POST script.googleapis.com/v1/projects') {
    if (says === 'no-project') return refusal(404, 'Requested entity was not found.');
    return [200, { scriptId: '1NewScriptOfTheTeamSheet' }];
  }
  if (says === 'unknown-id') return refusal(404, 'Requested entity was not found.');
  if (says === 'no-right') return refusal(403, 'The caller does not have permission');
  if (path.endsWith('/versions')) return [200, { versionNumber: 7 }];
  if (path.endsWith('/deployments') && method === 'GET') {
    const head = { deploymentId: 'AKfyHead', deploymentConfig: {} };
    return [200, { deployments: says === 'deployed' ? [head, WEB_APP] : [head] }];
  }
  if (path.includes('/deployments')) return [200, method === 'PUT' ? WEB_APP : NEW_WEB_APP];
  if (method === 'GET') return [200, { files: [DEFAULT_MANIFEST] }];
  return [200, {}];
}

const server = http.createServer((request, response) => {
  void text(request).then((body) => {
    const address = new URL(String(request.headers['x-address']));
    const method = String(request.method);
    const log = { method, address: address.href, body: body === '' ? null : body };
    if (process.env.GOOGLE_LOG) {
      appendFileSync(process.env.GOOGLE_LOG, `${JSON.stringify(log)}\n`);
    }
    const [status, json] = answer(method, address);
    response.writeHead(status, { 'content-type': 'application/json' });
    Readable.from([JSON.stringify(json)]).pipe(response);
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
server.unref();

https.request = (address, options) => {
  // Otherwise keep-alive connections would keep this process running.
  const headers = { ...options.headers, 'x-address': String(address), connection: 'close' };
  const to = { hostname: '127.0.0.1', port: server.address().port };
  const request = http.request({ ...to, agent: false, method: options.method, headers });
  if (says === 'no-network') {
    const name = new URL(address).hostname;
    request.destroy(
      Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' }),
    );
  }
  return request;
};

await import(pathToFileURL(String(process.env.CLASP)).href);

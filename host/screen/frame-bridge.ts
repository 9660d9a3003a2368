/**
 * Provides google.script.run inside a page of the script: calls are posted to the surrounding window, which forwards
 * them to the host. As in Google's, a call uses the handlers that were chained before it. A page of the web app has
 * google.script.history, too, over the history of that window; sidebars and dialogs have not. Source: docs/platform.md §5.
 */

export interface BridgedPage {
  readonly html: string;
  readonly isWebApp: boolean;
}

export function withBridge({ html, isWebApp }: BridgedPage): string {
  const script = BRIDGE.replace('/* history */', isWebApp ? HISTORY : '');
  const bridge = `<base target="_blank"><link rel="stylesheet" href="/fonts/index.css"><script>${script}</script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + bridge)
    : `<!doctype html>${bridge}${html}`;
}

const BRIDGE = `(function () {
  var waiting = {}, count = 0, page = Math.random().toString(36).slice(2);
  function say(message) { parent.postMessage(message, '*'); }
  function runner(success, failure, user) {
    return new Proxy({}, {
      get: function (target, name) {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return function (f) { return runner(f, failure, user); };
        if (name === 'withFailureHandler') return function (f) { return runner(success, f, user); };
        if (name === 'withUserObject') return function (o) { return runner(success, failure, o); };
        return function () {
          var call = page + ':' + ++count;
          waiting[call] = { success: success, failure: failure, user: user };
          say({ duebook: 'run', call: call, functionName: name, args: JSON.parse(JSON.stringify([].slice.call(arguments))) });
        };
      }
    });
  }
  addEventListener('message', function (event) {
    var answer = event.source === parent && event.data && event.data.duebook;
    var asked = answer && waiting[answer.call];
    if (!asked) return;
    delete waiting[answer.call];
    if (answer.error !== undefined) {
      var error = new Error(answer.error);
      if (asked.failure) asked.failure(error, asked.user);
      else console.error(error);
    } else if (asked.success) asked.success(answer.value, asked.user);
  });
  addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && !event.defaultPrevented) say({ duebook: 'escape' });
  });
  window.google = { script: { run: runner() } };
  /* history */
})();`;

/** A state is a plain object, and parameters are texts or lists of texts; null leaves what is in the address. */
const HISTORY = `var changed = null;
  function goes(how) {
    return function (state, params, hash) {
      say({ duebook: 'history', how: how, state: JSON.parse(JSON.stringify(state === undefined ? null : state)), params: params || null, hash: typeof hash === 'string' ? hash : null });
    };
  }
  addEventListener('message', function (event) {
    var moved = event.source === parent && event.data && event.data.duebookMoved;
    if (moved && changed) changed(moved);
  });
  google.script.history = { push: goes('push'), replace: goes('replace'), setChangeHandler: function (f) { changed = f; } };`;

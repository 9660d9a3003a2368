/** The web socket to the host. */
import type { FromPage, ToPage } from '../protocol';

export interface HostConnection {
  send(message: FromPage): void;
}

export function connectToHost(
  onMessage: (message: ToPage) => void,
  onClose: () => void,
  path = '/',
): HostConnection {
  const socket = new WebSocket(`ws://${location.host}${path}`);
  socket.addEventListener('message', (event) => {
    onMessage(JSON.parse(String(event.data)) as ToPage);
  });
  socket.addEventListener('close', onClose);
  return { send: (message) => socket.send(JSON.stringify(message)) };
}

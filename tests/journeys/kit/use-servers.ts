import { afterEach } from 'vitest';
import type { ServedFolder } from './serve-folder.ts';

/** Call once at the top of a test file: whatever server is handed in is ended after its test. Gives it back. */
export function useServers(): (server: ServedFolder) => ServedFolder {
  const served: ServedFolder[] = [];
  afterEach(async () => {
    await Promise.all(served.splice(0).map(({ close }) => close()));
  });
  return (server) => {
    served.push(server);
    return server;
  };
}

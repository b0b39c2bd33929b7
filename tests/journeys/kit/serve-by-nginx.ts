import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findProgram } from '../../kit/find-program.ts';
import { runServer } from './run-server.ts';
import type { ServedFolder } from './serve-folder.ts';

const OURS = readFileSync(resolve(import.meta.dirname, '../../../hosting/nginx.conf'), 'utf8');

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Serves the site with a real nginx and `hosting/nginx.conf`, of which only the port is another. */
export function serveByNginx(site: string): Promise<ServedFolder> {
  const program = findProgram({ title: 'nginx', names: ['nginx'], packages: ['nginx-light'] });
  return runServer({
    program,
    settle: (folder, port) => {
      symlinkSync(site, join(folder, 'html'));
      writeFileSync(
        join(folder, 'site.conf'),
        OURS.replace('listen 8080;', `listen 127.0.0.1:${port};`),
      );
      const paths = TEMPORARY.map((name) => `${name}_temp_path ${join(folder, name)};`);
      writeFileSync(
        join(folder, 'nginx.conf'),
        [
          ...['daemon off;', 'worker_processes 1;', `pid ${join(folder, 'pid')};`],
          ...['events {}', 'http {', ...paths, 'include site.conf;', '}', ''],
        ].join('\n'),
      );
      return ['-e', 'stderr', '-p', `${folder}/`, '-c', join(folder, 'nginx.conf')];
    },
  });
}

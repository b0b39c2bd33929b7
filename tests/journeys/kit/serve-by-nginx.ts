import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../kit/find-program.ts';
import { runServer } from './run-server.ts';
import type { ServedFolder } from './serve-folder.ts';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** The path of nginx, which is installed where it is missing. */
export function findNginx(): string {
  return findProgram({ title: 'nginx', names: ['nginx'], packages: ['nginx-light'] });
}

/** Serves the site with a real nginx and the site's own `.nginx.conf`, of which only the port is another. */
export function serveByNginx(site: string): Promise<ServedFolder> {
  return runServer({
    program: findNginx(),
    settle: (folder, port) => {
      symlinkSync(site, join(folder, 'html'));
      writeFileSync(
        join(folder, 'site.conf'),
        readFileSync(join(site, '.nginx.conf'), 'utf8').replace(
          'listen 8080;',
          `listen 127.0.0.1:${port};`,
        ),
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

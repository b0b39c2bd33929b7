import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from '../../kit/find-program.ts';
import { runServer } from './run-server.ts';
import type { ServedFolder } from './serve-folder.ts';

/** Beside the folder of the program, on one system or another. */
const MODULE_FOLDERS = [
  ...['lib/apache2/modules', 'lib64/httpd/modules', 'lib/httpd/modules', 'libexec/apache2'],
] as const;

/** What any host has. Some systems build one or another in. */
const MODULES = [
  ...['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate'],
] as const;

function loadModules(program: string): readonly string[] {
  const places = MODULE_FOLDERS.map((folder) => join(dirname(program), '..', folder));
  const folder = places.find((place) => existsSync(place));
  if (folder === undefined) throw new Error('Apache’s modules are in none of the usual places.');
  return MODULES.map((name) => [name, join(folder, `mod_${name}.so`)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => `LoadModule ${name}_module ${file}`);
}

/** The path of Apache, which is installed where it is missing. */
export function findApache(): string {
  return findProgram({
    title: 'Apache (httpd)',
    names: ['apache2', 'httpd'],
    packages: ['apache2-bin'],
  });
}

/** Serves the site with a real Apache that knows nothing of it but the folder, whose `.htaccess` it reads. */
export function serveByApache(site: string): Promise<ServedFolder> {
  const program = findApache();
  return runServer({
    program,
    settle: (folder, port) => {
      const file = join(folder, 'httpd.conf');
      const lines = [
        ...[`ServerRoot ${folder}`, `Listen 127.0.0.1:${port}`, 'ServerName 127.0.0.1'],
        ...[
          `PidFile ${join(folder, 'pid')}`,
          `ErrorLog ${join(folder, 'errors')}`,
          'LogLevel error',
        ],
        ...[`DefaultRuntimeDir ${folder}`, 'Mutex sem', ...loadModules(program)],
        ...[`DocumentRoot ${site}`, `<Directory ${site}>`, '  AllowOverride FileInfo'],
        ...['  Require all granted', '</Directory>', 'TypesConfig /dev/null'],
        // As in the settings that Apache comes with.
        ...['<Files ".ht*">', '  Require all denied', '</Files>', ''],
      ];
      writeFileSync(file, lines.join('\n'));
      return ['-D', 'FOREGROUND', '-f', file];
    },
  });
}

import { minifySync, type Plugin } from 'vite';

const IMPORT = /^import\{([^}]*)\}from"(\.\/rolldown-runtime-[\w-]+\.js)";/m;
const EXPORT = /export\{([^}]*)\};?\s*$/;

function pairs(list: string): readonly (readonly [string, string])[] {
  return list.split(',').map((entry) => {
    const [name = '', as = name] = entry.trim().split(' as ');
    return [name, as] as const;
  });
}

/**
 * Writes the few helpers that the bundler keeps in a file of its own into the scripts that first pages ask for: one request less.
 * Parts that come later go on asking for that file.
 */
export function runtimePlugin(): Plugin {
  return {
    name: 'mooring-runtime',
    apply: 'build',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !(chunk.isEntry || chunk.name === 'start')) continue;
        const [statement, wanted = '', file = ''] = IMPORT.exec(chunk.code) ?? [];
        const runtime = bundle[`assets/${file.slice(2)}`];
        const [last = '', exported] =
          runtime?.type === 'chunk' ? (EXPORT.exec(runtime.code) ?? []) : [];
        if (statement === undefined || runtime?.type !== 'chunk' || exported === undefined) {
          throw new Error(`${chunk.fileName} does not ask for the bundler's helpers as expected`);
        }
        const body = runtime.code.slice(0, runtime.code.lastIndexOf(last));
        const taken = pairs(wanted);
        const given = pairs(exported)
          .filter(([, as]) => taken.some(([name]) => name === as))
          .map(([name, as]) => `${as}:${name}`);
        const names = taken.map(([name, as]) => `${name}:${as}`);
        const all = `const{${names.join(',')}}=(()=>{${body.trim()}return{${given.join(',')}}})();`;
        // Without the helpers that this chunk does not take.
        const helpers = minifySync(chunk.fileName, all, { mangle: false }).code;
        // The functions are pure, so that a second copy beside the file does no harm.
        chunk.code = chunk.code.replace(statement, () => helpers);
        chunk.imports = chunk.imports.filter((name) => name !== runtime.fileName);
      }
    },
  };
}

/** Made by the build from `src/embed`: see site/embed-plugin.ts. */
declare module 'virtual:mooring-embed' {
  /** The script for other websites, by its name in the root of the site. */
  export const EMBED_FILE: string;
  /** Of exactly that file, for the `integrity` attribute. */
  export const EMBED_INTEGRITY: string;
}

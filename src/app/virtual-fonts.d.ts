/** The web fonts, as the built styles name them. */
declare module 'virtual:mooring-fonts' {
  interface Font extends FontFaceDescriptors {
    readonly family: string;
    /** Beside the script that adds it. */
    readonly file: string;
  }
  export const FONTS: readonly Font[];
}

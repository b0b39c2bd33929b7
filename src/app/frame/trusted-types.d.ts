/** As much of Trusted Types as is used here; the DOM's own types do not have them yet. */
interface TrustedScriptPolicy {
  readonly createScriptURL: (url: string) => object;
}
interface Window {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (url: string) => string },
    ) => TrustedScriptPolicy;
  };
}

/** Names whose passphrase a form asks for. Password keepers look for such a field, and browsers warn where there is none. */
export function KeyOwner() {
  return (
    <input
      type="text"
      name="username"
      autoComplete="username"
      value="mooring-key"
      readOnly
      hidden
    />
  );
}

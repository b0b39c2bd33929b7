/** The anchor of the name. Decoration: the name stands beside it or labels the link. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="12" cy="6" r="2.6" />
      <path d="M12 8.6V20M4 13c0 4.2 3.6 7 8 7s8-2.8 8-7M8 13h8" />
    </svg>
  );
}

import { layout } from './layout.ts';

const BOAT = 'M112 240h124l-20 32h-84z';
const SAIL = 'M176 240V118 M176 128c34 24 46 56 48 98h-48 M168 150c-18 26-28 48-32 76h32';
const LINE = 'M236 244c36 32 62 38 96 26';
const BUOY = 'M332 272c0-13 8-21 17-21s17 8 17 21z M349 251v-13';
const SPARKLES = 'M60 300h70M210 314h96M362 302h58M120 332h44M280 338h58';

/** A boat on its mooring line at dawn. One drawing for the whole product; without a label it is decoration. */
export function Harbour({
  label,
  isStrip = false,
}: {
  readonly label?: string;
  readonly isStrip?: boolean;
}) {
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const className = isStrip ? layout('harbour', 'strip') : layout('harbour');
  return (
    <svg
      className={className}
      viewBox={isStrip ? '0 96 480 200' : '0 0 480 360'}
      preserveAspectRatio="xMidYMid slice"
      {...name}
    >
      <linearGradient id="harbour-sky" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="var(--mist)" />
        <stop offset="1" stopColor="var(--dawn)" />
      </linearGradient>
      <rect width="480" height="360" fill="url(#harbour-sky)" />
      <path
        d="M0 200c70-34 120-36 178-16s96 8 150-14 104-12 152 10v180H0z"
        fill="var(--sea)"
        opacity="0.16"
      />
      <circle cx="356" cy="146" r="30" fill="var(--sun)" opacity="0.95" />
      <path d="M0 224c80-12 150 10 240 2s160-12 240 0v136H0z" fill="var(--sea)" opacity="0.24" />
      <path d="M0 258c90 10 160-10 250-2s160 10 230-2v106H0z" fill="var(--sea)" opacity="0.32" />
      <g
        stroke="var(--ink)"
        strokeWidth="2.2"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={SAIL} fill="var(--sheet)" />
        <path d={BOAT} fill="var(--sheet)" />
        <path d={LINE} />
        <path d={BUOY} fill="var(--anxious)" />
      </g>
      <path
        d={SPARKLES}
        stroke="var(--sheet)"
        strokeWidth="2.5"
        strokeLinecap="round"
        opacity="0.7"
      />
    </svg>
  );
}

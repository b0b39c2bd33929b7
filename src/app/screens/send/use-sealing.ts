import { useState } from 'react';
import { seal } from '#sharing';

export type Sealing =
  | { readonly status: 'open' | 'sealing' | 'noKey' | 'insecure' }
  | { readonly status: 'sealed'; readonly payload: Uint8Array; readonly sealed: Uint8Array };

interface SealingHand {
  readonly sealing: Sealing;
  readonly sealIt: (payload: Uint8Array) => Promise<void>;
  /** What was sealed is no longer what is chosen. */
  readonly drop: () => void;
}

/** Seals a payload for a key, once asked to. */
export function useSealing(recipient: string, onSealed: () => void): SealingHand {
  const [sealing, setSealing] = useState<Sealing>({ status: 'open' });
  return {
    sealing,
    sealIt: async (payload) => {
      setSealing({ status: 'sealing' });
      try {
        const sealed = await seal(payload, recipient);
        setSealing({ status: 'sealed', payload, sealed });
        onSealed();
      } catch {
        // Browsers hide this from pages that came over an open connection.
        setSealing({ status: 'subtle' in crypto ? 'noKey' : 'insecure' });
      }
    },
    drop: () => {
      setSealing({ status: 'open' });
    },
  };
}

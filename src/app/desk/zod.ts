import { config, z } from 'zod';

// Else zod tries, once a page, to make a function from text, which a strict content policy refuses aloud.
config({ jitless: true });

export { z };

import { config } from 'zod';

/** zod would compile its schemas with new Function, which the page's security policy forbids. Imported before any. */
config({ jitless: true });

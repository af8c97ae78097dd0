import './plain-zod';

// Everything else comes after it: a schema built earlier would already have tried to compile itself.
void import('./start');

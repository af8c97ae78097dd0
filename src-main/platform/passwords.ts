import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Passwords } from '../application/ports';

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number) => Promise<Buffer>;
const keyBytes = 32;

/** scrypt with Node's own costs; “scrypt$salt$key”, both base64url. */
export const scryptPasswords: Passwords = {
  async hash(password) {
    const salt = randomBytes(16);
    const key = await derive(password.normalize('NFKC'), salt, keyBytes);
    return ['scrypt', salt.toString('base64url'), key.toString('base64url')].join('$');
  },
  async matches(password, hash) {
    const [scheme, salt, key] = hash.split('$');
    if (scheme !== 'scrypt' || !salt || !key) return false;
    const right = Buffer.from(key, 'base64url');
    const given = await derive(password.normalize('NFKC'), Buffer.from(salt, 'base64url'), right.length);
    return timingSafeEqual(given, right);
  },
};

import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. Synchronous, so that pure functions can use it. */
export const sha256 = (text: string): string => bytesToHex(hash(utf8ToBytes(text)));

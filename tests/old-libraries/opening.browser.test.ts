import { describe } from 'vitest';
import { testOpening } from './opening';

describe('opening the library, in a browser', testOpening);

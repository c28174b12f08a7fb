import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { testOpening } from './opening';

describe('opening the library, in memory', testOpening);

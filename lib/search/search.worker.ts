import { openLibrary } from '../store/library';
import type { Asked, Told } from './protocol';
import { hostSearch } from './search-host';

// Runs beside the library's page, so that typing never waits for a search.
const { ask } = hostSearch(openLibrary(), (told: Told) => self.postMessage(told));
self.addEventListener('message', ({ data }: MessageEvent<Asked>) => ask(data));

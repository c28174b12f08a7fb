import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTeachingHere } from '../components/teach/start-teaching-here';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: () => startTeachingHere(),
});

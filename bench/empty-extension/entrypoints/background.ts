import { defineBackground } from 'wxt/utils/define-background';

// Chromium is known to be ready once a service worker runs.
export default defineBackground(() => {});

import { extensionRuntime } from './extension';

/** Whether the extension that put this script here is still there: after an update or a disabling it is not. */
export const extensionIsThere = (): boolean => {
  try {
    return extensionRuntime()?.id !== undefined;
  } catch {
    return false;
  }
};

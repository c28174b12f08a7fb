/**
 * Stands in for WXT's `ContentScriptContext`, which tells of itself by a DOM event and a window message that the page can
 * hear. The page session keeps its own life span by an `AbortSignal` (see `startPageSession`), so nothing of it is needed.
 */
export class ContentScriptContext {}

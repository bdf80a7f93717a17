/** An empty page, to measure what the extension costs where it has nothing to do. */
window.__ready = true;

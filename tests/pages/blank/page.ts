/** Nothing at all: what an extension costs where there is nothing for it to do. */
window.__ready = true;

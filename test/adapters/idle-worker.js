// A service worker that does nothing, for the tests of its registration.
addEventListener('fetch', () => undefined);

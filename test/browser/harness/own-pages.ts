/** Every page of the extension itself, with the element that shows that it has drawn itself. A test holds this list to what is built. */
export const ownPages = [
  { path: 'popup/popup.html', ready: 'main button' },
  { path: 'keystore.html', ready: 'main button, form button' },
  { path: 'register.html', ready: 'main, dialog' },
  { path: 'register.html#bring-in', ready: '.bring-in input' },
  { path: 'register.html#reminders', ready: '.reminders form' },
  { path: 'welcome.html', ready: 'main button' },
  { path: 'rehearsal.html', ready: 'main button, main iframe' },
] as const;

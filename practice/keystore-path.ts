/**
 * What "Keystore path" is filled with. Windows: Sooya's help page. Linux: a real machine of 2026. macOS: by analogy with the
 * predecessor, AUSkey; no source has it.
 */
export function usualKeystorePath(): string {
  const system = navigator.userAgent;
  if (system.includes('Mac OS'))
    return '/Users/alexandra/Library/Application Support/ATOMAS/keystore-new.xml';
  if (system.includes('Linux')) return '/home/alexandra/.ATOMAS/keystore-new.xml';
  return 'C:\\Users\\alexandra\\AppData\\Roaming\\ATOMAS\\keystore-new.xml';
}

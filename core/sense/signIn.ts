/** The end of an address at which people sign in or have signed out: /login, /Account/SignIn.aspx, /log-out/. */
const ADDRESS = /\/(?:log|sign)[-_]?(?:in|on|out|off)(?:\.\w+)?\/?$/i;
const PASSWORD = 'input[type="password"]:not([autocomplete~="new-password"])';

/**
 * Whether a page that shows no staff asks whoever sits before it to sign in. A form that sets a password has two fields
 * for it, or says that it is a new one.
 * @param roots the shadow roots and frames of the page
 */
export function isSignIn(document: Document, path: string, roots: Iterable<Node> = []): boolean {
  if (ADDRESS.test(path)) return true;
  const fields = [document, ...roots].flatMap((root) => [...(root as ParentNode).querySelectorAll(PASSWORD)]);
  return fields.filter((field) => field.checkVisibility?.() !== false).length === 1;
}

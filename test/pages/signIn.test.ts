import { afterEach, describe, expect, it } from 'vitest';
import { isSignIn } from '../../core/index.ts';

const said = (html: string, path = '/staff'): boolean => {
  document.body.innerHTML = html;
  return isSignIn(document, path);
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('a page asks to sign in', () => {
  it.each(['/login', '/Account/LogIn', '/sign-in/', '/app/signout.aspx', '/log_off'])('by its address: %s', (path) => {
    expect(said('<h1>Welcome</h1>', path)).toBe(true);
  });

  it('by the one field for a password, wherever it stands', () => {
    expect(said('<h1>Sign in</h1><input><input type="password">')).toBe(true);
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<input type="password">';
    expect([isSignIn(document, '/staff'), isSignIn(document, '/staff', [root])]).toEqual([false, true]);
  });
});

describe('a page does not ask to sign in', () => {
  it.each(['/login-history', '/staff/sign-in/rules', '/blog', '/outlogin'])('at %s', (path) => {
    expect(said('<h1>Agenda</h1>', path)).toBe(false);
  });

  it.each([
    ['old, new and again', '<input type="password"><input type="password"><input type="password">'],
    ['a new one alone', '<input type="password" autocomplete="new-password">'],
  ])('with fields to set a password: %s', (_, html) => {
    expect(said(html)).toBe(false);
  });
});

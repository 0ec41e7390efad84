/** As it begins a text: “Default permissions”. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

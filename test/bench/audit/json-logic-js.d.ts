declare module 'json-logic-js' {
  export type Logic = { [operator: string]: string | Logic | readonly Logic[] };
  const jsonLogic: { apply(logic: Logic, facts: Readonly<Record<string, boolean>>): boolean };
  export default jsonLogic;
}

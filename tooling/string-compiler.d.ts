declare module '@internationalized/string-compiler' {
  /** Compiles one ICU message to the source of a string or a function. */
  export function compileString(message: string): string
}

/** Path of the compiler for this machine; null if the package has none. */
declare module 'relay-compiler' {
  const binary: string | null;
  export default binary;
}

/** The bundler puts such a style sheet beside the program and gives its address in the extension. */
declare module '*.css?url' {
  const address: string;
  export default address;
}
